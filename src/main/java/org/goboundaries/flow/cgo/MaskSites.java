package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCalls;
import org.jspecify.annotations.Nullable;

/**
 * Finds signal masks that outlive the call from Go. Silent where any other function of the package
 * changes masks, the old mask is kept for somebody, or the thread is there for signals.
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

  private MaskSites(CProgram program) {
    this.program = program;
  }

  /** Those of a package. */
  public static List<MaskSite> in(CProgram program) {
    List<CCode> changers = program.codes().stream().filter(MaskSites::changesMask).toList();
    if (changers.size() != 1 || program.goMentions("LockOSThread")) {
      return List.of();
    }
    return new MaskSites(program).read(changers.get(0));
  }

  private static boolean changesMask(CCode code) {
    return code.calls().stream().anyMatch(site -> isMask(site.name()));
  }

  private static boolean isMask(String name) {
    SignalCall known = SignalCalls.of(name);
    return known != null && known.kind() == SignalCall.Kind.MASK;
  }

  private List<MaskSite> read(CCode code) {
    CPath path = program.pathOnGoThread(code);
    boolean ends = code.calls().stream().anyMatch(site -> ENDS.contains(site.name()));
    if (path == null || ends || code.file().isConditional(code.function())) {
      return List.of();
    }
    Frames frames = new Frames(code.function());
    List<CCall> calls = calls(frames);
    if (calls.size() != 1) {
      // what blocks and what restores can't be told apart for certain, or they belong together
      return List.of();
    }
    CCall call = calls.get(0);
    String set = call.arguments().size() == 3 ? blocked(code, call) : null;
    if (set == null || program.find(code.file(), String.valueOf(call.name())) != null) {
      return List.of();
    }
    boolean all = isFilled(frames, call, set, Set.of("sigfillset"));
    boolean some = all || isFilled(frames, call, set, Set.of("sigaddset"));
    return some ? List.of(new MaskSite(code, call, all, path)) : List.of();
  }

  private static List<CCall> calls(Frames frames) {
    List<CCall> calls = new ArrayList<>();
    for (CNode node : frames.nodes()) {
      if (node instanceof CCall call && call.name() != null && isMask(call.name())) {
        calls.add(call);
      }
    }
    return calls;
  }

  /** The set that is blocked, where nobody keeps the old one. */
  private static @Nullable String blocked(CCode code, CCall call) {
    CExpr how = Plain.of(call.arguments().get(0));
    boolean blocks =
        how instanceof CName name
            && (name.name().equals("SIG_BLOCK") || name.name().equals("SIG_SETMASK"));
    String old = CodeMaker.named(call.arguments().get(2));
    boolean forgotten = old.equals("NULL") || "0".equals(text(code, call.arguments().get(2)));
    boolean certain = !code.file().isConditional(call);
    String set = CodeMaker.named(call.arguments().get(1));
    return blocks && forgotten && certain && !set.isEmpty() ? set : null;
  }

  private static String text(CCode code, CExpr argument) {
    return code.file().source().substring(argument.start(), argument.end());
  }

  private static boolean isFilled(Frames frames, CCall use, String set, Set<String> names) {
    for (CNode node : frames.nodes()) {
      if (node instanceof CCall call
          && call.name() != null
          && names.contains(call.name())
          && call.start() < use.start()
          && frames.isAlwaysBefore(call, use)
          && !call.arguments().isEmpty()
          && CodeMaker.named(call.arguments().get(0)).equals(set)) {
        return true;
      }
    }
    return false;
  }
}
