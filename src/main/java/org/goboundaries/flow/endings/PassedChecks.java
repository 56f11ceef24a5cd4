package org.goboundaries.flow.endings;

import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.Walk;

/** Checks for an error, or for a value, where an if statement has found it already. */
final class PassedChecks {
  private static final Pattern WANTING = Pattern.compile("(Error|NotNil)f?");

  private PassedChecks() {}

  /** Whether the check that ends a path can't fail: {@code if err != nil { Error(t, err) }}. */
  static boolean ruleOut(EndingPath path) {
    Site site = path.last();
    Node body = site.code().body();
    return body != null
        && WANTING.matcher(site.calledName()).matches()
        && site.node() instanceof CallExpr call
        && Walk.any(
            body,
            node ->
                node instanceof IfStmt choice
                    && choice.body().contains(site.node())
                    && call.arguments().stream().anyMatch(each -> isNotNil(choice, each)));
  }

  private static boolean isNotNil(IfStmt choice, Expr value) {
    return value instanceof Ident name
        && says(choice.condition(), name.name())
        && !Walk.any(choice.body(), node -> sets(node, name.name()));
  }

  private static boolean sets(Node node, String name) {
    return node instanceof AssignStmt assign
        && assign.left().stream()
            .anyMatch(each -> each instanceof Ident set && set.name().equals(name));
  }

  private static boolean says(Expr condition, String name) {
    Expr bare = ParenExpr.strip(condition);
    if (!(bare instanceof BinaryExpr test)) {
      return false;
    } else if (test.operator() == Operator.LAND) {
      return says(test.left(), name) || says(test.right(), name);
    }
    return test.operator() == Operator.NEQ
        && test.left() instanceof Ident compared
        && compared.name().equals(name)
        && test.right() instanceof Ident nil
        && nil.name().equals("nil");
  }
}
