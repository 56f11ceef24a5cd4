package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Where functions pass on a value that they hold. */
final class PassingCalls {
  private final Bodies bodies;
  private final CallGraph graph;
  private final NamedRows<Formatter> rows;

  PassingCalls(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.rows = new NamedRows<>(knowledge.formatters());
  }

  /** A method that holds its own receiver; null where that has no name. */
  static @Nullable ValueHolder receiver(Code method, boolean isFormatted) {
    Function symbol = method.symbol();
    Variable receiver = symbol == null ? null : symbol.receiver();
    Place root = receiver == null || isBlank(receiver) ? null : Place.of(receiver);
    return receiver == null || root == null
        ? null
        : new ValueHolder(
            method, root, ValueHolder.WHOLE, receiver.type(), false, Map.of(), isFormatted);
  }

  /** Whether nothing can use a variable. */
  static boolean isBlank(Variable variable) {
    return variable.name().isEmpty() || variable.name().equals("_");
  }

  /** What a function does with the value, in the order of the text. */
  List<PassingCall> of(ValueHolder held) {
    HeldValue value = new HeldValue(held, bodies.answers(held.code()));
    List<PassingCall> hands = new ArrayList<>();
    for (Site site : graph.sites(held.code())) {
      if (site.manner() == Manner.CALL && site.node() instanceof CallExpr call) {
        List<Formatter> known = rows.of(site.callee().names());
        hands.addAll(
            known.isEmpty()
                ? new Passing(graph, value, site, call).hands()
                : new Formatting(graph, value, site, call, known.get(0)).hands());
      }
    }
    return hands;
  }
}
