package org.goboundaries.cgo;

/** An expression, or what stands where one could. */
public sealed interface CExpr extends CNode
    permits CName,
        CLiteral,
        CCall,
        CUnary,
        CBinary,
        CAssign,
        CMember,
        CIndex,
        CConditional,
        CCast,
        CInitialiser,
        COther {

  /** Whether it is 0, a null pointer, or a struct that has nothing else; casts don't matter. */
  default boolean isZero() {
    CExpr plain = CCast.strip(this);
    if (plain instanceof CInitialiser struct) {
      return struct.elements().stream().allMatch(CExpr::isZero);
    } else if (plain instanceof CAssign element) {
      return element.value().isZero();
    }
    return plain instanceof CLiteral literal && literal.text().matches("0[uUlL]*")
        || plain instanceof CName name
            && (name.name().equals("NULL") || name.name().equals("nullptr"));
  }
}
