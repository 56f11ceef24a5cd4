package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.known.Arguments;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.CallExpr;

/** The calls of a program that depend on their thread. For one thread. */
final class AffineCalls {
  private final NamedRows<ThreadCall> known;
  private final Bodies bodies;
  private final Map<Code, List<Affine>> byCode = new IdentityHashMap<>();
  private final Reach reach;

  AffineCalls(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.known = new NamedRows<>(knowledge.threadCalls());
    this.reach = Reach.of(bodies.calls(), this::isListed, call -> call.where() != Where.ELSEWHERE);
  }

  /**
   * Whether code makes such a call, or has other code make one, whatever the arguments; on other
   * goroutines that it starts doesn't count.
   */
  boolean leadTo(Code code) {
    return reach.contains(code);
  }

  /** Whether a call is in the table, whatever its arguments. */
  boolean isListed(Site site) {
    return !rows(site).isEmpty();
  }

  /** Those in code whose arguments are known to be what matters, in order. */
  List<Affine> in(Code code) {
    return reach.contains(code) ? byCode.computeIfAbsent(code, this::find) : List.of();
  }

  private List<Affine> find(Code code) {
    List<Affine> found = new ArrayList<>();
    for (Site site : bodies.calls().sites(code)) {
      add(site, found);
    }
    return List.copyOf(found);
  }

  private void add(Site site, List<Affine> found) {
    List<ThreadCall> rows = rows(site);
    if (!rows.isEmpty() && site.node() instanceof CallExpr call) {
      Arguments arguments = new Arguments(bodies.answers(site.code()));
      String system = site.code().unit().variant().platform().os();
      rows.stream()
          .filter(row -> row.isOn(system) && arguments.pass(call, row.tests()))
          .map(row -> new Affine(site, row))
          .forEach(found::add);
    }
  }

  private List<ThreadCall> rows(Site site) {
    return known.of(site.callee().names());
  }
}
