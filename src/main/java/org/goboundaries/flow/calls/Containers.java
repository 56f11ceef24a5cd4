package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Variable;

/** Finds the functions that are put into slices, arrays and maps. */
final class Containers {
  private final Answers answers;
  private final References references;

  Containers(Answers answers, References references) {
    this.answers = answers;
    this.references = references;
  }

  /** The functions among the elements of a literal, or among what is appended. */
  List<Expr> functions(Expr value) {
    Expr bare = References.unparen(value);
    List<Expr> values = List.of();
    if (bare instanceof CompositeLit literal) {
      values = literal.elements();
    } else if (bare instanceof CallExpr call && isAppend(call)) {
      values = call.arguments().subList(1, call.arguments().size());
    }
    List<Expr> found = new ArrayList<>(0);
    for (Expr each : values) {
      Expr element = each instanceof KeyValueExpr pair ? pair.value() : each;
      if (!isField(each) && references.isFunction(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private boolean isField(Expr element) {
    return element instanceof KeyValueExpr pair
        && pair.key() instanceof Ident key
        && answers.symbol(key) instanceof Variable field
        && field.isField();
  }

  private boolean isAppend(CallExpr call) {
    return !call.arguments().isEmpty()
        && References.unparen(call.function()) instanceof Ident name
        && name.name().equals("append")
        && answers.symbol(name) instanceof Builtin;
  }
}
