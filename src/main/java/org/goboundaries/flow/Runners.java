package org.goboundaries.flow;

import org.goboundaries.flow.Run.Kind;
import org.goboundaries.knowledge.StandardLibrary;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.VarSpec;
import org.jspecify.annotations.Nullable;

/** Functions that run a function handed to them. */
final class Runners {
  private final Names names;

  Runners(Names names) {
    this.names = names;
  }

  /** How a call runs a function among its arguments, when a table knows the callee. */
  Kind kind(CallExpr call, int argument) {
    if (!(callee(call) instanceof SelectorExpr selector)) {
      return Kind.UNKNOWN;
    }
    String path = names.importPath(selector.operand());
    String name = selector.selector().name();
    boolean once = name.equals("Do") && isOnce(selector.operand());
    return switch (once
        ? StandardLibrary.use("sync", "Once.Do", argument)
        : StandardLibrary.use(path, name, argument)) {
      case CALLS -> Kind.CALLED;
      case STARTS -> Kind.STARTED;
      default -> Kind.UNKNOWN;
    };
  }

  /** The parameter that takes an argument, when the callee's body is in this file. */
  @Nullable Ident parameter(CallExpr call, int index) {
    Expr callee = callee(call);
    if (callee instanceof FuncLit literal) {
      return parameter(literal.type(), index);
    }
    Declaration declaration = names.declaration(callee);
    return declaration != null
            && declaration.by() instanceof FuncDecl function
            && function.body() != null
        ? parameter(function.type(), index)
        : null;
  }

  private static @Nullable Ident parameter(FuncType type, int index) {
    int left = index;
    for (Field field : type.parameters()) {
      if (field.type() instanceof Ellipsis || left < 0) {
        return null;
      }
      if (left < field.names().size()) {
        return field.names().get(left);
      }
      left -= Math.max(1, field.names().size());
    }
    return null;
  }

  /** What is called, without parentheses and type arguments. */
  private static Expr callee(CallExpr call) {
    Expr function = Nesting.bare(call.function());
    return function instanceof IndexExpr instance ? Nesting.bare(instance.operand()) : function;
  }

  /** Whether a name is a variable declared as sync.Once; a field needs types. */
  private boolean isOnce(Expr operand) {
    Declaration declaration = names.declaration(operand);
    if (declaration == null) {
      return false;
    }
    Expr type = null;
    if (declaration.by() instanceof VarSpec spec) {
      type = spec.type();
    } else if (declaration.by() instanceof Field field) {
      type = field.type();
    }
    Expr base = type instanceof StarExpr pointer ? pointer.operand() : type;
    return base != null && names.isQualified(base, "sync", "Once");
  }
}
