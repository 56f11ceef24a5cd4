package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.ReadView;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** With which variable the paths of a declaration begin, judging by its text alone. Immutable. */
final class TextRoots {
  /** It may be any variable. */
  static final String ANY = "";

  private static final int LONGEST = 8;

  private final Map<String, String> locals = new HashMap<>();

  private TextRoots(Code code) {
    Walk.tree(
        code.declaration(),
        node -> {
          read(node);
          return true;
        });
  }

  static TextRoots of(Code code) {
    return new TextRoots(code);
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign) {
      boolean isParallel = assign.left().size() == assign.right().size();
      for (int i = 0; i < assign.left().size(); i++) {
        define(assign.left().get(i), isParallel ? assign.right().get(i) : null);
      }
    } else if (node instanceof VarSpec spec) {
      boolean isParallel = spec.names().size() == spec.values().size();
      for (int i = 0; i < spec.names().size(); i++) {
        define(spec.names().get(i), isParallel ? spec.values().get(i) : null);
      }
    } else if (node instanceof RangeStmt loop) {
      loop.variables().forEach(each -> define(each, null));
    }
  }

  private void define(Expr place, @Nullable Expr value) {
    if (ParenExpr.strip(place) instanceof Ident name) {
      Ident root = value == null ? null : root(value);
      locals.merge(
          name.name(),
          root == null ? name.name() : root.name(),
          (one, other) -> one.equals(other) ? one : ANY);
    }
  }

  /** Whether the text gives a variable of this name a value. */
  boolean isLocal(String name) {
    return locals.containsKey(name);
  }

  /** The variable at the beginning of an expression, aliases being followed; null where none is. */
  @Nullable String of(Expr expr) {
    Ident root = root(expr);
    String name = root == null ? null : root.name();
    for (int i = 0; name != null && i < LONGEST; i++) {
      String next = locals.getOrDefault(name, name);
      if (next.equals(name)) {
        return name;
      }
      name = next;
    }
    return name == null ? null : ANY;
  }

  private static @Nullable Ident root(Expr expr) {
    Expr at = ParenExpr.strip(expr);
    while (!(at instanceof Ident)) {
      if (at instanceof SelectorExpr selector) {
        at = ParenExpr.strip(selector.operand());
      } else if (at instanceof StarExpr star) {
        at = ParenExpr.strip(star.operand());
      } else if (at instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
        at = ParenExpr.strip(unary.operand());
      } else if (ReadView.is(at)) {
        at = ParenExpr.strip(ReadView.mutex(at));
      } else {
        return null;
      }
    }
    return (Ident) at;
  }

  /** The name of a method's receiver; empty where it has none. */
  static String receiver(Code code) {
    Field receiver = code.node() instanceof FuncDecl method ? method.receiver() : null;
    List<Ident> names = receiver == null ? List.of() : receiver.names();
    return names.isEmpty() ? ANY : names.get(0).name();
  }
}
