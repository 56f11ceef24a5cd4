package org.goboundaries.flow.misplaced;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.model.Named;

/** Functions that defer nothing that may stop a panic. */
final class UnguardedFunctions {
  private final Bodies bodies;
  private final CallGraph graph;
  private final Guards guards;
  private final CallWords words;
  private final Map<Code, Boolean> known = new IdentityHashMap<>();

  UnguardedFunctions(Guards guards) {
    this.bodies = guards.bodies();
    this.graph = guards.bodies().calls();
    this.guards = guards;
    this.words = guards.words();
  }

  /** Whether a function is one. */
  boolean isOne(Code code) {
    return known.computeIfAbsent(
        code,
        key ->
            graph.sites(key).stream()
                .noneMatch(site -> site.manner() == Manner.DEFER && mayRecover(site)));
  }

  private boolean mayRecover(Site site) {
    List<Call> called = graph.calls(site);
    if (called.stream().anyMatch(call -> recovers(call.to()))) {
      return true;
    }
    boolean isKnown = called.stream().anyMatch(call -> call.isDirect() && call.isCertain());
    return guards.isOfLibrary(site) || !isKnown && mayBeGuard(site);
  }

  /** A function value may be anything, but for what ends a context. */
  private boolean mayBeGuard(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return site.callsBuiltin("recover");
    }
    return site.isNamed() ? !site.isStandard() && words.say(Meaning.GUARDS, site) : !isCancel(site);
  }

  private boolean isCancel(Site site) {
    return site.node() instanceof CallExpr call
        && bodies.answers(site.code()).type(call.function()) instanceof Named named
        && (named.is("context", "CancelFunc") || named.is("context", "CancelCauseFunc"));
  }

  private boolean recovers(Code code) {
    return graph.sites(code).stream().anyMatch(site -> site.callsBuiltin("recover"));
  }
}
