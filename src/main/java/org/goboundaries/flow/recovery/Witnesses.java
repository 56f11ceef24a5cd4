package org.goboundaries.flow.recovery;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recovery.LostRecover.Frame;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** How functions come to run, from the statement that defers or starts what calls them. */
final class Witnesses {
  /** A longer way explains nothing. */
  private static final int LONGEST = 5;

  /** So many steps are enough. */
  private static final int MOST = 5;

  private static final String CALLED = "called here, not deferred";
  private static final String CALLED_ON_THE_WAY = "called here";

  private final CallGraph graph;

  Witnesses(CallGraph graph) {
    this.graph = graph;
  }

  /** The shortest way to a function; where no statement defers or starts it, its caller. */
  Witness of(Code code) {
    return reported(way(code), CALLED);
  }

  /** How a guard is called, by what something defers or starts as far as that is known. */
  Witness of(Code caller, Site recover) {
    Witness way = reported(startedWay(caller), CALLED_ON_THE_WAY);
    return way.then(ofRecover(recover.code(), recover.node()));
  }

  /** The defer statement that evaluates what a function should do later. */
  Witness of(Code code, DeferStmt defer) {
    Step deferred = Step.at(code, Step.callee(defer.call()), "deferred here");
    return start(code).then(deferred);
  }

  /** The way to a function that is deferred by a deferred one. */
  Witness throughDefer(Code code) {
    Witness all = Witness.NONE;
    for (Call call : graph.entering(code)) {
      all = all.then(of(call.from())).then(steps(call, CALLED));
    }
    return all;
  }

  /** The way to the body of a loop over an iterator. */
  Witness of(Code code, RangeStmt loop) {
    return of(code).then(Step.at(code, loop.operand(), "this iterator calls the loop body"));
  }

  /** The place at which code recovers. */
  static Witness ofRecover(Code code, Node at) {
    return Witness.NONE.then(Step.at(code, at, "\"recover\" is called here"));
  }

  /** The frame that calls a function, on the way to it. */
  Frame frame(Code code) {
    List<Call> way = way(code);
    if (way.isEmpty()) {
      return new Frame("", code.name(), 0);
    }
    Call last = way.get(way.size() - 1);
    boolean isDeferred = way.get(0).site().manner() == Manner.DEFER;
    int depth = way.stream().mapToInt(each -> each.sites().size()).sum() - 1;
    return frame(last, isDeferred ? depth + (last.library() == null ? 0 : 1) : 0);
  }

  /** The frame of whoever makes a call at last. */
  static Frame frame(Call call, int depth) {
    List<Site> sites = call.sites();
    Site last = sites.get(sites.size() - 1);
    String caller = last.code().name();
    if (call.library() != null) {
      Node callee = Step.callee(last);
      caller = callee instanceof FuncType ? "" : last.code().file().text(callee);
    }
    return new Frame(caller, call.to().name(), depth);
  }

  /** A call of functions that are kept somewhere. */
  static Witness ofKept(Site call) {
    return Witness.NONE.then(Step.atCallee(call, "such functions are called here, not deferred"));
  }

  /** Calls of a function besides the one in its witness; together they are not many. */
  List<Step> otherCalls(Code code) {
    List<Call> way = way(code);
    List<Step> reported = steps(way, CALLED).steps();
    return graph.entering(code).stream()
        .filter(other -> way.stream().noneMatch(call -> call.site() == other.site()))
        .map(other -> lastStep(other, "called here, too"))
        .filter(step -> !reported.contains(step))
        .distinct()
        .limit(Math.max(0, MOST - reported.size()))
        .toList();
  }

  private List<Call> way(Code code) {
    List<Call> way = startedWay(code);
    return way.isEmpty() ? graph.entering(code).stream().limit(1).toList() : way;
  }

  /** The shortest way that begins with a defer or go statement; empty without one. */
  private List<Call> startedWay(Code code) {
    Reach callers = Reach.to(graph, code, Deferrals::isPlain, LONGEST - 1);
    for (Code caller : callers.codes()) {
      for (Call call : graph.entering(caller)) {
        if (!Deferrals.isPlain(call)) {
          List<Call> way = new ArrayList<>(List.of(call));
          way.addAll(callers.edges(caller));
          return way;
        }
      }
    }
    return List.of();
  }

  /** The steps of a way, after the start of its goroutine if it is certain which one that is. */
  private Witness reported(List<Call> way, String last) {
    boolean isDeferred = !way.isEmpty() && Deferrals.manner(way.get(0)) == Manner.DEFER;
    Witness start = isDeferred ? start(way.get(0).from()) : Witness.NONE;
    return start.then(steps(way, last));
  }

  private static Witness steps(List<Call> way, String last) {
    Witness steps = Witness.NONE;
    for (Call call : way) {
      boolean isLast = call == way.get(way.size() - 1);
      steps = steps.then(steps(call, isLast ? last : CALLED_ON_THE_WAY));
    }
    return steps;
  }

  /** The go statement that all begins with which ever runs a function; none where nobody knows. */
  private Witness start(Code code) {
    Code at = code;
    for (int i = 0; i < LONGEST && graph.isFullyKnown(at); i++) {
      List<Call> calls = graph.entering(at);
      if (calls.size() != 1 || !calls.get(0).isDirect()) {
        return Witness.NONE;
      }
      Site site = calls.get(0).site();
      if (site.manner() != Manner.CALL) {
        return site.manner() == Manner.DEFER
            ? Witness.NONE
            : Witness.NONE.then(Step.atCallee(site, "the goroutine that panics starts here"));
      }
      at = site.code();
    }
    return Witness.NONE;
  }

  /** The calls by which a function is passed on until one of them has it run. */
  private static Witness steps(Call call, String called) {
    List<Site> sites = call.sites();
    Witness steps = Witness.NONE;
    for (Site site : sites.subList(0, sites.size() - 1)) {
      steps = steps.then(Step.atCallee(site, "passed here"));
    }
    return steps.then(lastStep(call, called));
  }

  private static Step lastStep(Call call, String called) {
    List<Site> sites = call.sites();
    String message =
        switch (Deferrals.manner(call)) {
          case DEFER -> "deferred here";
          case GO -> "started here as a goroutine";
          case CALL -> called;
        };
    return Step.atCallee(sites.get(sites.size() - 1), message);
  }
}
