package org.goboundaries.flow.cgo;

import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.MaskSite.Harm;

/**
 * Finds signal masks that outlive the call from Go: those that nobody can restore, and returns of
 * functions that restore them elsewhere. Silent where a caller changes masks, too, or the thread is
 * there for signals.
 */
public final class MaskSites {
  private static final Set<String> ENDS =
      Set.of(
          "sigwait",
          "sigwaitinfo",
          "sigtimedwait",
          "signalfd",
          "pthread_exit",
          "exit",
          "_exit",
          "execve",
          "execv",
          "execvp",
          "execl",
          "execlp",
          "abort");

  private final CProgram program;
  private final boolean isOnly;

  /**
   * For a package.
   *
   * @param isOnly whether one function only changes masks: no other can restore what it took
   */
  private MaskSites(CProgram program, boolean isOnly) {
    this.program = program;
    this.isOnly = isOnly;
  }

  /** Those of a package. */
  public static List<MaskSite> in(CProgram program) {
    List<CCode> changers =
        program.codes().stream().filter(code -> changesMask(program, code)).toList();
    if (program.goMentions("LockOSThread")) {
      return List.of();
    }
    MaskSites sites = new MaskSites(program, changers.size() == 1);
    return changers.stream().flatMap(code -> sites.read(code).stream()).toList();
  }

  private static boolean changesMask(CProgram program, CCode code) {
    return code.calls().stream().anyMatch(site -> program.isMask(site.name()));
  }

  private List<MaskSite> read(CCode code) {
    CPath path = program.pathOnGoThread(code);
    boolean ends = code.calls().stream().anyMatch(site -> ENDS.contains(site.name()));
    if (path == null
        || ends
        || code.file().isConditional(code.function())
        || path.steps().stream().anyMatch(step -> changesMask(program, step.caller()))) {
      return List.of();
    }
    Frames frames = new Frames(code.function());
    MaskCalls masks = new MaskCalls(program, code, frames);
    if (masks.all().size() > 1) {
      return new LeftMasks(program, code, frames, masks, path).find();
    }
    CCall call = isOnly ? masks.all().get(0) : null;
    if (call == null || !masks.isBlock(call) || !masks.isForgotten(call)) {
      return List.of();
    }
    Harm harm = masks.harm(call);
    return harm == null ? List.of() : List.of(new MaskSite(code, call, call, harm, path));
  }
}
