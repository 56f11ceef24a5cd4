package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;

/**
 * Finds calls that the kernel never restarts, on a thread of Go, where neither this function nor a
 * caller has a word of EINTR or changes the signal mask. A loop around the call, or around one that
 * leads to it, is taken for one that goes round once more unless a failure leaves it.
 */
public final class WaitSites {
  private final CProgram program;
  private final GoCallers callers;
  private final boolean asksCallers;
  private final List<WaitSite> found = new ArrayList<>();

  private WaitSites(CProgram program, GoCallers callers, boolean asksCallers) {
    this.program = program;
    this.callers = callers;
    this.asksCallers = asksCallers;
  }

  /** Those of a package; the Go around is looked at only where there is something to find. */
  public static List<WaitSite> in(CProgram program, GoCallers callers) {
    List<WaitSite> candidates = new WaitSites(program, callers, false).search();
    return candidates.isEmpty() ? candidates : new WaitSites(program, callers, true).search();
  }

  private List<WaitSite> search() {
    for (GoCall call : program.goCalls()) {
      readGo(call);
    }
    Map<CCode, CPath> ways =
        program.ways(
            this::isWay,
            (caller, site) -> !site.onNewThread() && !site.retried() && !caller.cares());
    for (CCode code : program.codes()) {
      CPath path = ways.get(code);
      boolean isCertain = !code.file().isConditional(code.function());
      if (path != null && code.interesting() && !code.cares() && isCertain) {
        Frames frames = new Frames(code.function());
        frames.nodes().forEach(node -> read(code, frames, node, path));
      }
    }
    return List.copyOf(found);
  }

  private GoCare care(GoCall call) {
    return asksCallers ? callers.care(program, call) : GoCare.NONE;
  }

  private boolean isWay(GoCall call) {
    return !call.retried() && !care(call).isTaken();
  }

  /** A function that waits, called by Go itself. */
  private void readGo(GoCall call) {
    SignalCall known = program.signal(call);
    if (known == null || !known.isWait() || !isWay(call) || Times.isZero(known, call)) {
      return;
    }
    boolean sleeps = known.kind() == Kind.SLEEPS;
    CPath path = new CPath(call, List.of());
    if (sleeps || !isForgotten(path)) {
      CallExpr at = call.call();
      found.add(site(call.file().text(), at.start(), at.end(), known, sleeps, path));
    }
  }

  /** What is returned, and nobody looks at. */
  private boolean isForgotten(CPath path) {
    return !path.isResultUsed()
        || asksCallers && path.steps().isEmpty() && callers.isForgotten(path.go());
  }

  private void read(CCode code, Frames frames, CNode node, CPath path) {
    if (!(node instanceof CCall call)) {
      return;
    }
    SignalCall known = program.signal(code, call);
    if (known != null
        && known.isWait()
        && !Times.isZero(frames, known, call)
        && !code.file().isConditional(call)
        && !Leaves.isRetried(frames, call)) {
      CNode around = frames.parent(call);
      boolean sleeps = known.kind() == Kind.SLEEPS || around instanceof CExprStmt;
      // how long it slept is nothing that is returned
      if (sleeps || !(around instanceof CReturn && isForgotten(path))) {
        found.add(site(code.file().source(), call.start(), call.end(), known, sleeps, path));
      }
    }
  }

  private WaitSite site(
      SourceText text, int start, int end, SignalCall known, boolean sleeps, CPath path) {
    Site mask = care(path.go()).lostMask();
    return new WaitSite(text, start, end, known.name(), sleeps, path, mask);
  }
}
