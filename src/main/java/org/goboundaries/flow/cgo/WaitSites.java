package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCalls;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that the kernel never restarts, on a thread of Go, where neither this function nor a
 * caller has a word of EINTR or changes the signal mask. Where the result is not looked at, a loop
 * around the call is taken for one that waits for something else and may go round once more.
 */
public final class WaitSites {
  private final CProgram program;
  private final List<WaitSite> found = new ArrayList<>();

  private WaitSites(CProgram program) {
    this.program = program;
  }

  /** Those of a package. */
  public static List<WaitSite> in(CProgram program) {
    WaitSites sites = new WaitSites(program);
    if (!program.goMentions(Care.INTERRUPTED)) {
      program.codes().forEach(sites::read);
    }
    return List.copyOf(sites.found);
  }

  private void read(CCode code) {
    CPath path = program.pathOnGoThread(code);
    if (path == null || !code.interesting() || code.file().isConditional(code.function())) {
      return;
    }
    boolean cared = code.cares() || path.steps().stream().anyMatch(step -> step.caller().cares());
    if (!cared) {
      Frames frames = new Frames(code.function());
      frames.nodes().forEach(node -> read(code, frames, node, path));
    }
  }

  private void read(CCode code, Frames frames, CNode node, CPath path) {
    if (!(node instanceof CCall call) || call.name() == null) {
      return;
    }
    SignalCall known = SignalCalls.of(call.name());
    if (known != null
        && waits(known, call)
        && program.find(code.file(), known.name()) == null
        && !code.file().isConditional(call)
        && !isForgotten(frames, call, path)
        && isMisunderstood(frames, call)) {
      found.add(new WaitSite(code, call, known.kind() == SignalCall.Kind.SLEEPS, path));
    }
  }

  private static boolean waits(SignalCall known, CCall call) {
    boolean kind = known.kind() == SignalCall.Kind.WAITS || known.kind() == SignalCall.Kind.SLEEPS;
    if (known.zero() < 0 || known.zero() >= call.arguments().size()) {
      return kind;
    }
    return kind
        && !(Plain.of(call.arguments().get(known.zero())) instanceof CLiteral literal
            && literal.text().equals("0"));
  }

  /** Returned to Go, where nobody looks at it. */
  private static boolean isForgotten(Frames frames, CCall call, CPath path) {
    return frames.parent(call) instanceof CReturn && path.steps().isEmpty() && !path.used();
  }

  private static boolean isMisunderstood(Frames frames, CCall call) {
    CLoop loop = frames.loop(call);
    if (loop == null) {
      return true;
    }
    return Leaves.loopOnFailure(frames, loop, call, result(frames, call));
  }

  /** The variable that takes the result; null where none does. */
  private static @Nullable String result(Frames frames, CCall call) {
    CNode at = frames.parent(call);
    while (at instanceof CCast) {
      at = frames.parent(at);
    }
    if (at instanceof CAssign assign && assign.target() instanceof CName name) {
      return name.name();
    }
    return at instanceof CVariable variable ? variable.name() : null;
  }
}
