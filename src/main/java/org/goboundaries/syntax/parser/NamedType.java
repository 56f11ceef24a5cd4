package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/** The types that begin with a name. */
final class NamedType {
  private NamedType() {}

  /** The type that a name and what follows it make together. */
  static Expr of(Ident name, @Nullable Object tail, int end) {
    if (tail instanceof Part.Qualified qualified) {
      Expr type = qualified(name, qualified.selector());
      Part.Exprs arguments = qualified.typeArgs();
      return arguments == null ? type : new IndexExpr(type.start(), end, type, arguments.list());
    } else if (tail instanceof Part.Instance instance) {
      return new IndexExpr(name.start(), end, name, instance.typeArgs());
    }
    return name;
  }

  static Expr qualified(Ident packageName, Ident name) {
    return new SelectorExpr(packageName.start(), name.end(), packageName, name);
  }
}
