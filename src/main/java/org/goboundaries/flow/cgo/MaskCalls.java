package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.flow.cgo.MaskSite.Harm;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;

/** The calls of a function that change the signal mask of its thread. */
final class MaskCalls {
  private final CProgram program;
  private final CCode code;
  private final Frames frames;
  private final List<CCall> calls = new ArrayList<>();

  MaskCalls(CProgram program, CCode code, Frames frames) {
    this.program = program;
    this.code = code;
    this.frames = frames;
    for (CNode node : frames.nodes()) {
      if (node instanceof CCall call && call.name() != null && program.isMask(call.name())) {
        calls.add(call);
      }
    }
  }

  List<CCall> all() {
    return calls;
  }

  /** Whether a call adds signals to the mask, or sets it anew, for certain. */
  boolean isBlock(CCall call) {
    SignalCall known = program.signal(code, call);
    return known != null
        && known.kind() == Kind.MASK
        && !code.file().isConditional(call)
        && (isHow(call, "SIG_BLOCK") || isHow(call, "SIG_SETMASK"));
  }

  static boolean isHow(CCall call, String constant) {
    return !call.arguments().isEmpty()
        && Plain.of(call.arguments().get(0)) instanceof CName name
        && name.name().equals(constant);
  }

  /** Whether nobody keeps the old mask. */
  boolean isForgotten(CCall call) {
    CExpr argument = call.arguments().get(2);
    String text = code.file().source().substring(argument.start(), argument.end());
    String old = old(call);
    return old.equals("NULL") || old.equals("nullptr") || text.equals("0");
  }

  /** The variable that keeps the old mask; empty where it is none. */
  static String old(CCall call) {
    return CodeMaker.named(call.arguments().get(2));
  }

  /** What comes of the signals that a call blocks; null where that is not known. */
  @org.jspecify.annotations.Nullable
  Harm harm(CCall call) {
    String set = CodeMaker.named(call.arguments().get(1));
    if (set.isEmpty()) {
      return null;
    }
    SignalSet signals = new SignalSet(program, code, frames, set, call);
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
