package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.interruptions.GoCallers;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that the kernel never restarts, on a thread of Go, where neither this function nor a
 * caller has a word of EINTR or changes the signal mask. A loop around the call, or around one that
 * leads to it, is treated as one that goes round once more unless a failure leaves it.
 */
public final class WaitSites {
  private final CProgram program;
  private final @Nullable GoCallers callers;
  private final Map<CCode, Boolean> careful = new HashMap<>();
  private final List<WaitSite> found = new ArrayList<>();

  private WaitSites(CProgram program, @Nullable GoCallers callers) {
    this.program = program;
    this.callers = callers;
  }

  /** Those of a package; the Go code around is read only where there is something to find. */
  public static List<WaitSite> in(
      CProgram program, Supplier<Bodies> bodies, Supplier<Threads> threads) {
    List<WaitSite> candidates = new WaitSites(program, null).search();
    return candidates.isEmpty()
        ? candidates
        : new WaitSites(program, new GoCallers(program, bodies.get(), threads)).search();
  }

  private List<WaitSite> search() {
    program.goCalls().forEach(this::readGo);
    Map<CCode, GoPath> paths = program.paths(this::isPath, this::isPath);
    for (CCode code : program.codes()) {
      GoPath path = paths.get(code);
      if (path != null && !code.file().isConditional(code.function()) && !isCareful(code)) {
        code.made().forEach(call -> read(code, call, path));
      }
    }
    return List.copyOf(found);
  }

  private GoCallers.Care care(GoCall call) {
    return callers == null ? GoCallers.Care.NONE : callers.care(call.file(), call.call());
  }

  private boolean isPath(GoCall call) {
    return !care(call).isTaken();
  }

  private boolean isPath(CSite site) {
    return !site.onNewThread()
        && !isCareful(site.caller())
        && !CallResult.isRetried(site.caller(), site.call());
  }

  private boolean isCareful(CCode code) {
    return careful.computeIfAbsent(code, key -> key.mentionsInterruptions(program));
  }

  /** A function that waits, called by Go itself. */
  private void readGo(GoCall call) {
    SignalCall known = program.signal(call);
    if (known == null || !known.isWait() || !isPath(call) || WaitingTime.isZero(known, call)) {
      return;
    }
    boolean sleeps = known.kind() == Kind.SLEEPS;
    GoPath path = new GoPath(call, List.of());
    if (sleeps || !isForgotten(path)) {
      CallExpr at = call.call();
      add(call.file().text(), at.start(), at.end(), known.name(), sleeps, call, Witness.NONE);
    }
  }

  /** A result that nobody checks. */
  private boolean isForgotten(GoPath path) {
    return !path.isResultUsed()
        || callers != null
            && path.calls().isEmpty()
            && callers.isForgotten(path.go().file(), path.go().call());
  }

  private void read(CCode code, CCall call, GoPath path) {
    SignalCall known = program.signal(code, call);
    if (known != null
        && known.isWait()
        && !WaitingTime.isZero(code, known, call)
        && !code.file().isConditional(call)
        && !CallResult.isRetried(code, call)) {
      CNode taker = code.graph().parent(call);
      boolean sleeps = known.kind() == Kind.SLEEPS || taker instanceof CExprStmt;
      // how long it slept is nothing that is returned
      if (sleeps || !(taker instanceof CReturn && isForgotten(path))) {
        SourceText text = code.file().source();
        add(text, call.start(), call.end(), known.name(), sleeps, path.go(), path.witness());
      }
    }
  }

  private void add(
      SourceText text, int start, int end, String name, boolean sleeps, GoCall go, Witness way) {
    Site mask = care(go).lostMask();
    Witness witness = way;
    if (mask != null) {
      Step blocked = Step.at(mask.code(), mask.node(), "SIGPROF is blocked here");
      witness = Witness.NONE.then(blocked).then(way);
    }
    found.add(new WaitSite(text, start, end, name, sleeps, mask != null, witness));
  }
}
