package org.goboundaries.flow.cgo;

import java.util.HashSet;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;

/**
 * What a sigset_t holds.
 *
 * @param isKnown whether that is known
 * @param isFull whether it has all signals but some; else it has none but some
 * @param some these
 */
record SignalSet(boolean isKnown, boolean isFull, Set<String> some) {
  private static final SignalSet UNKNOWN = new SignalSet(false, false, Set.of());

  /** What a variable holds when a call is made that is handed its address. */
  static SignalSet at(CProgram program, CCode code, String variable, CCall use) {
    return new States(program, code, variable).at(use);
  }

  /** Whether every signal is in it. */
  boolean isAll() {
    return isKnown && isFull && some.isEmpty();
  }

  /** Whether a signal is in it for certain. */
  boolean contains(String signal) {
    return isKnown && isFull != some.contains(signal);
  }

  /** Whether any signal is in it for certain. */
  boolean isFilled() {
    return isKnown && (isFull || !some.isEmpty());
  }

  /** The set after one of the functions that change sets. */
  private SignalSet after(CCall change) {
    return switch (String.valueOf(change.name())) {
      case "sigfillset" -> new SignalSet(true, true, Set.of());
      case "sigemptyset" -> new SignalSet(true, false, Set.of());
      case "sigaddset" -> with(CName.of(change.arguments().get(1)), true);
      case "sigdelset" -> with(CName.of(change.arguments().get(1)), false);
      default -> UNKNOWN;
    };
  }

  private SignalSet with(String signal, boolean isIn) {
    if (!isKnown || signal.isEmpty()) {
      return UNKNOWN;
    }
    Set<String> changed = new HashSet<>(some);
    changed.remove(signal);
    if (isIn != isFull) {
      changed.add(signal);
    }
    return new SignalSet(true, isFull, Set.copyOf(changed));
  }

  /** Follows one variable through a function. */
  private static final class States extends VariableStates<SignalSet> {
    private final CProgram program;
    private final CCode code;

    States(CProgram program, CCode code, String name) {
      super(code, name);
      this.program = program;
      this.code = code;
    }

    @Override
    public SignalSet unknown() {
      return UNKNOWN;
    }

    @Override
    protected SignalSet written(String member, String operator, CExpr value, SignalSet before) {
      return UNKNOWN;
    }

    /** What changes masks reads its second argument. */
    @Override
    protected SignalSet lent(CCall call, int argument, SignalSet before) {
      SignalCall known = program.signal(code, call);
      if (known != null && known.kind() == Kind.SET) {
        return before.after(call);
      }
      return known != null && known.kind() == Kind.MASK && argument == 1 ? before : UNKNOWN;
    }
  }
}
