package org.goboundaries.flow.threads;

import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Walk;

/**
 * Calls in a loop over a table of functions that run only the function that was asked for: {@code
 * if each.name == os.Args[1] { each.run() }}. No other function of the table has run before it, as
 * it would have in a loop that runs them all.
 */
final class ChosenCalls {
  private static final Set<String> FIXED = Set.of("true", "false", "nil");

  private ChosenCalls() {}

  /** Whether a call is one. */
  static boolean isOne(Site site) {
    if (!(site.code().loopAround(site.node()) instanceof RangeStmt loop) || !loop.define()) {
      return false;
    }
    Set<String> elements =
        loop.variables().stream()
            .filter(Ident.class::isInstance)
            .map(name -> ((Ident) name).name())
            .collect(Collectors.toUnmodifiableSet());
    return Walk.any(
        loop.body(),
        node ->
            node instanceof IfStmt choice
                && choice.body().contains(site.node())
                && chooses(choice.condition(), elements));
  }

  private static boolean chooses(Expr condition, Set<String> elements) {
    if (!(condition instanceof BinaryExpr binary)) {
      return false;
    } else if (binary.operator() == Operator.LAND) {
      return chooses(binary.left(), elements) || chooses(binary.right(), elements);
    }
    return binary.operator() == Operator.EQL
        && (isChoice(binary.left(), binary.right(), elements)
            || isChoice(binary.right(), binary.left(), elements));
  }

  private static boolean isChoice(Expr element, Expr wanted, Set<String> elements) {
    boolean isFixed =
        wanted instanceof BasicLit || wanted instanceof Ident name && FIXED.contains(name.name());
    return !isFixed && names(element, elements) && !names(wanted, elements);
  }

  private static boolean names(Node tree, Set<String> elements) {
    return Walk.any(tree, node -> node instanceof Ident name && elements.contains(name.name()));
  }
}
