package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recursion.FormatVerbs.Verb;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Function;
import org.jspecify.annotations.Nullable;

/** A call of a library that calls methods of the values that it is handed. */
final class Formatting {
  private final CallGraph graph;
  private final HeldValue value;
  private final Site site;
  private final CallExpr call;
  private final Formatter row;

  Formatting(CallGraph graph, HeldValue value, Site site, CallExpr call, Formatter row) {
    this.graph = graph;
    this.value = value;
    this.site = site;
    this.call = call;
    this.row = row;
  }

  /** The arguments for which it calls a method of the value. */
  List<PassingCall> hands() {
    List<PassingCall> hands = new ArrayList<>();
    FormatVerbs verbs = verbs();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (row.values().takes(i) && (verbs != null || row.format() == null)) {
        add(i, verbs, hands);
      }
    }
    return hands;
  }

  private @Nullable FormatVerbs verbs() {
    Integer index = row.format();
    String format =
        index == null || index >= call.arguments().size()
            ? null
            : value.text(call.arguments().get(index));
    return format == null ? null : FormatVerbs.of(format);
  }

  private void add(int index, @Nullable FormatVerbs verbs, List<PassingCall> hands) {
    Expr argument = call.arguments().get(index);
    boolean isSpread = call.spread() && index == call.arguments().size() - 1;
    int element = isSpread ? Math.max(value.held().element(), 0) : 0;
    int number = index - row.values().index() + element;
    List<Verb> ways = verbs == null ? List.of(Verb.PLAIN) : verbs.verbs(number);
    for (Verb way : ways) {
      List<String> methods =
          row.methods().isEmpty() ? way.methods(row.isWrapping()) : row.methods();
      Function method =
          isSpread ? value.calledAmong(argument, methods) : value.called(argument, methods);
      Code code = method == null ? null : graph.code(method);
      ValueHolder to =
          code == null || graph.hasVariants(code) ? null : PassingCalls.receiver(code, true);
      if (to != null) {
        String verb = row.methods().isEmpty() ? String.valueOf(way.letter()) : "";
        hands.add(new PassingCall(value.held(), site, argument, row, verb, true, to));
      }
    }
  }
}
