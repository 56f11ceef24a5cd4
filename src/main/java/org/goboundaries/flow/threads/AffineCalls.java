package org.goboundaries.flow.threads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.check.Answers;

/** The calls of a program that depend on their thread. For one thread. */
final class AffineCalls {
  private final Knowledge knowledge;
  private final CallGraph graph;
  private final Function<Code, Answers> answers;
  private final Map<Code, List<Affine>> byCode = new IdentityHashMap<>();
  private final Set<Code> leading = Collections.newSetFromMap(new IdentityHashMap<>());

  AffineCalls(CallGraph graph, Knowledge knowledge, Function<Code, Answers> answers) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.answers = answers;
    Deque<Code> open = new ArrayDeque<>();
    for (Code code : graph.codes()) {
      if (graph.sites(code).stream().anyMatch(site -> !rows(site).isEmpty())) {
        leading.add(code);
        open.add(code);
      }
    }
    while (!open.isEmpty()) {
      for (Call call : graph.entering(open.remove())) {
        if (call.where() != Where.ELSEWHERE && leading.add(call.from())) {
          open.add(call.from());
        }
      }
    }
  }

  /**
   * Whether code makes such a call, or has other code make one, be the arguments what they may; on
   * other goroutines that it starts doesn't count.
   */
  boolean leadTo(Code code) {
    return leading.contains(code);
  }

  /** Whether a call is in the table, be the arguments what they may. */
  boolean isListed(Site site) {
    return !rows(site).isEmpty();
  }

  /** Those in code whose arguments are known to be what matters, in order. */
  List<Affine> in(Code code) {
    List<Affine> found = byCode.get(code);
    if (found == null) {
      found = new ArrayList<>();
      for (Site site : graph.sites(code)) {
        add(site, found);
      }
      byCode.put(code, List.copyOf(found));
    }
    return found;
  }

  private void add(Site site, List<Affine> found) {
    List<ThreadCall> rows = rows(site);
    if (!rows.isEmpty() && site.node() instanceof CallExpr call) {
      Arguments arguments = new Arguments(answers.apply(site.code()));
      String system = site.code().unit().variant().platform().os();
      rows.stream()
          .filter(row -> row.isOn(system) && arguments.pass(call, row.tests()))
          .map(row -> new Affine(site, row))
          .forEach(found::add);
    }
  }

  private List<ThreadCall> rows(Site site) {
    for (SymbolName name : Callees.names(site)) {
      List<ThreadCall> rows = knowledge.threadCalls().of(name.path(), name.name());
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }
}
