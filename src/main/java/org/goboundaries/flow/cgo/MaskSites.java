package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.flow.cgo.MaskSite.Harm;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds signal masks that outlive the call from Go: those that nobody can restore, and returns of
 * functions that restore them elsewhere. Silent where a caller changes masks, too, where the thread
 * is there for signals, or its goroutine may keep it.
 */
public final class MaskSites {
  private static final Set<String> BLOCKING = Set.of("SIG_BLOCK", "SIG_SETMASK");

  /** Who calls one of these blocks signals for a reason that goes beyond the call from Go. */
  private static final Set<String> REASONS =
      Set.of(
          "sigwait",
          "sigwaitinfo",
          "sigtimedwait",
          "signalfd",
          "pthread_exit",
          "execve",
          "execv",
          "execvp",
          "execl",
          "execlp");

  private final CProgram program;
  private final Map<CCode, GoPath> paths;
  private final List<CCode> changers;
  private final List<MaskSite> found = new ArrayList<>();

  private MaskSites(CProgram program, Predicate<GoCall> isOnPool) {
    this.program = program;
    this.paths = program.paths(isOnPool, site -> !site.onNewThread());
    this.changers = program.codes().stream().filter(program::changesMask).toList();
  }

  /**
   * Those of a package.
   *
   * @param isUnlocked whether a call is made on a thread that is not locked, for certain; asked
   *     only where the package locks any
   */
  public static List<MaskSite> in(CProgram program, Predicate<GoCall> isUnlocked) {
    Predicate<GoCall> isOnPool = program.goMentions("LockOSThread") ? isUnlocked : call -> true;
    List<MaskSite> found = new MaskSites(program, call -> true).search();
    return found.isEmpty() ? found : new MaskSites(program, isOnPool).search();
  }

  private List<MaskSite> search() {
    changers.forEach(this::read);
    return List.copyOf(found);
  }

  private void read(CCode code) {
    GoPath path = paths.get(code);
    boolean hasReason = code.calls().stream().anyMatch(site -> REASONS.contains(site.name()));
    if (path == null
        || hasReason
        || code.file().isConditional(code.function())
        || path.calls().stream().anyMatch(site -> program.changesMask(site.caller()))) {
      return;
    }
    List<CCall> masks = code.calls().stream().filter(program::isMask).map(CSite::call).toList();
    if (masks.size() > 1) {
      masks.forEach(mask -> readReturns(code, mask, path.witness()));
    } else if (changers.size() == 1) {
      // no other function can restore what this one took
      readForgotten(code, masks.get(0), path.witness());
    }
  }

  private void readForgotten(CCode code, CCall mask, Witness witness) {
    boolean isLeft =
        isBlock(code, mask)
            && mask.arguments().get(2).isZero()
            && code.mayFollow(mask, ControlGraph.RETURNED);
    Harm harm = isLeft ? harm(code, mask) : null;
    if (harm != null) {
      SourceText text = code.file().source();
      found.add(new MaskSite(text, mask.start(), mask.end(), false, harm, witness));
    }
  }

  private void readReturns(CCode code, CCall mask, Witness witness) {
    Harm harm = isBlock(code, mask) ? harm(code, mask) : null;
    if (harm != null) {
      SourceText text = code.file().source();
      Step blocked = new Step(text, mask.start(), mask.end(), "the signals are blocked here");
      Witness path = Witness.NONE.then(blocked).then(witness);
      for (CReturn left : new MaskStates(program, code, mask).leftReturns()) {
        found.add(new MaskSite(text, left.start(), left.end(), true, harm, path));
      }
    }
  }

  /** Whether a call adds signals to the mask, or sets it anew, for certain. */
  private boolean isBlock(CCode code, CCall call) {
    return program.signal(code, call) != null
        && !code.file().isConditional(call)
        && BLOCKING.contains(CName.of(call.arguments().get(0)));
  }

  /** What comes of the signals that a call blocks; null where that is not known. */
  private @Nullable Harm harm(CCode code, CCall call) {
    SignalSet signals = SignalSet.at(program, code, CName.of(call.arguments().get(1)), call);
    if (signals.isAll()) {
      return Harm.ALL;
    } else if (signals.contains("SIGSEGV")) {
      return Harm.FAULTS;
    } else if (signals.contains("SIGURG")) {
      return Harm.PREEMPTION;
    }
    return signals.isFilled() ? Harm.OTHERS : null;
  }
}
