package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;

/** What an expression says of the function that it stands for. */
public sealed interface Reference {
  /** Nothing is known. */
  Reference UNKNOWN = new Unknown();

  /** It is nil, no function. */
  Reference NIL = new Nil();

  /** As which tables may know what is called, the name that a call names first; mostly none. */
  default List<SymbolName> names() {
    return List.of();
  }

  /**
   * A declared function, or a method that is known from the type of its receiver.
   *
   * @param names as which tables may know it, the type that the call names first
   * @param isExpression whether it is {@code T.Method}: the receiver is the first argument
   */
  record Declared(Function function, List<SymbolName> names, boolean isExpression)
      implements Reference {}

  /** A method that an interface asks for; which one runs depends on the value. */
  record Abstract(Function method, Type receiver, List<SymbolName> names) implements Reference {}

  /** A function that the language itself has. */
  record Predeclared(Builtin builtin) implements Reference {}

  /** A name of a package of which no code is at hand. */
  record Foreign(SymbolName name) implements Reference {
    @Override
    public List<SymbolName> names() {
      return List.of(name);
    }
  }

  /** A function literal. */
  record Literal(Code code) implements Reference {}

  /** The value of a variable, parameter or field. */
  record Stored(Variable variable) implements Reference {}

  /** A value in a slice, array or map that a variable or field holds. */
  record Element(Variable container) implements Reference {}

  /** What a call returns. */
  record Result(Site site, int index) implements Reference {}

  /** A value with methods that is handed over where an interface is wanted. */
  record Instance(Type type) implements Reference {}

  /** Nothing is known. */
  record Unknown() implements Reference {}

  /** It is nil. */
  record Nil() implements Reference {}
}
