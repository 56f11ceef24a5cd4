package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Universe;

/** What a function does in a transaction, judging by names. */
final class Writes {
  private final FunctionBody body;
  private final CallWords words;
  private final Set<Symbol> names = new HashSet<>();

  /**
   * In a function.
   *
   * @param transaction the variable that holds it
   * @param words what names say of calls
   */
  Writes(FunctionBody body, Symbol transaction, CallWords words) {
    this.words = words;
    this.body = body;
    names.add(transaction);
    Walk.tree(
        body.block(),
        node -> {
          if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
            addMade(assign);
          }
          return true;
        });
  }

  /** A statement, or queries, that are made of the transaction. */
  private void addMade(AssignStmt assign) {
    if (assign.right().size() == 1
        && ParenExpr.strip(assign.right().get(0)) instanceof CallExpr call
        && (isCalledOn(call) || isHanded(call))
        && assign.left().get(0) instanceof Ident name) {
      Symbol made = body.answers().symbol(name);
      if (made != null && made.type() != Universe.ERROR) {
        names.add(made);
      }
    }
  }

  /** The calls that write after a deferred one. */
  List<Site> behind(Site deferred) {
    List<Site> found = new ArrayList<>();
    for (Site site : body.sites()) {
      if (site.manner() == Manner.CALL
          && body.point(site) != ControlGraph.NONE
          && weight(site) > 0
          && body.mayFollow(deferred, site)) {
        found.add(site);
      }
    }
    return found;
  }

  /** How many things a call may do in the transaction: 0, 1, or 2 for any number. */
  int weight(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return 0;
    }
    boolean isValue = !site.isNamed() && !(site.callee() instanceof Reference.Predeclared);
    int once = 0;
    if (isCalledOn(call)) {
      once = words.say(Meaning.WRITES, site) ? 1 : 0;
    } else if (isHanded(call)) {
      once = isValue ? 2 : words.say(Meaning.READS, site) ? 0 : 1;
    }
    return once == 1 && body.mayFollow(site, site) ? 2 : once;
  }

  private boolean isCalledOn(CallExpr call) {
    Expr at = ParenExpr.strip(call.function());
    while (at instanceof SelectorExpr || at instanceof CallExpr) {
      at =
          at instanceof SelectorExpr selector
              ? ParenExpr.strip(selector.operand())
              : ParenExpr.strip(((CallExpr) at).function());
    }
    return at instanceof Ident name && at != call.function() && isOne(name);
  }

  private boolean isHanded(CallExpr call) {
    return call.arguments().stream()
        .map(each -> each instanceof UnaryExpr address ? address.operand() : each)
        .anyMatch(each -> ParenExpr.strip(each) instanceof Ident name && isOne(name));
  }

  private boolean isOne(Ident name) {
    Symbol symbol = body.answers().symbol(name);
    return names.stream().anyMatch(each -> Place.areSame(each, symbol));
  }
}
