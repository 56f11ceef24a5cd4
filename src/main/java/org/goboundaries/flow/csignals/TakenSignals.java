package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.csignals.TakenSignal.Loss;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;

/**
 * Finds signals that C takes from the Go runtime, which it needs, with nobody to give them back or
 * to hand them on.
 */
public final class TakenSignals {
  private static final String CHILD = "SIGCHLD";

  /** What the Go runtime, or its libraries, do with signals, the most urgent first. */
  private static final Map<String, Loss> NEEDED =
      Map.of(
          "SIGSEGV",
          Loss.PANICS,
          "SIGBUS",
          Loss.FAULTS,
          "SIGURG",
          Loss.PREEMPTION,
          "SIGPIPE",
          Loss.WRITES,
          CHILD,
          Loss.CHILDREN,
          "SIGPROF",
          Loss.PROFILES);

  private final CProgram program;
  private final OldActions old;
  private final List<TakenSignal> found = new ArrayList<>();

  private TakenSignals(CProgram program) {
    this.program = program;
    this.old = new OldActions(program);
  }

  /** Those of a package that a Go program reaches after its start. */
  public static List<TakenSignal> in(CProgram program) {
    TakenSignals signals = new TakenSignals(program);
    Installations.in(program).forEach(signals::read);
    signals.found.addAll(TimerSites.in(program));
    return List.copyOf(signals.found);
  }

  private void read(Installation installation) {
    if (LastActs.follow(installation.code(), installation.call())) {
      return;
    }
    if (installation.isFetched()) {
      if (installation.flags().lacks(SignalFlags.RESTART)) {
        List<String> signals = installation.signals();
        add(installation, signals.isEmpty() ? "" : signals.get(0), Loss.RESTARTS);
      }
      return;
    }
    NEEDED.entrySet().stream()
        .filter(needed -> installation.signals().contains(needed.getKey()))
        .filter(needed -> isTaken(installation, needed.getKey()))
        .min(Map.Entry.comparingByValue())
        .ifPresent(needed -> add(installation, needed.getKey(), needed.getValue()));
  }

  private boolean isTaken(Installation installation, String signal) {
    boolean isDefault = installation.handler().equals(Installation.DEFAULT);
    if (HandlerSites.isOffStack(installation)) {
      // it kills the process first
      return false;
    } else if (signal.equals(CHILD) && reaps(installation)) {
      return true;
    }
    boolean isHarm =
        switch (signal) {
          case CHILD ->
              installation.handler().equals(Installation.IGNORE)
                  || installation.flags().has(SignalFlags.NO_CHILDREN);
          case "SIGPIPE" -> isDefault;
          default -> true;
        };
    return isHarm && old.isLost(installation, signal);
  }

  /** Whether a handler takes the status of any child. */
  private boolean reaps(Installation installation) {
    CCode handler =
        installation.isFunction()
            ? program.find(installation.code().file(), installation.handler())
            : null;
    return handler != null && handler.made().stream().anyMatch(call -> reaps(handler, call));
  }

  private boolean reaps(CCode code, CCall call) {
    SignalCall known = program.signal(code, call);
    return known != null
        && known.kind() == Kind.REAPS
        && (known.count() == 1 || isAny(call.arguments().get(0)));
  }

  private static boolean isAny(CExpr process) {
    Integer number = CLiteral.number(CCast.strip(process));
    return number != null && number == -1;
  }

  /** What a function does to several signals is reported once. */
  private void add(Installation taken, String signal, Loss loss) {
    CCall call = taken.call();
    TakenSignal next =
        new TakenSignal(
            taken.code().file().source(),
            call.start(),
            call.end(),
            signal,
            taken.handler(),
            loss,
            taken.witness(),
            List.of());
    for (int i = 0; i < found.size(); i++) {
      TakenSignal before = found.get(i);
      if (isIn(taken.code(), before) && isSame(before, next)) {
        found.set(i, before.with(next));
        return;
      }
    }
    found.add(next);
  }

  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  private static boolean isIn(CCode code, TakenSignal taken) {
    return taken.text() == code.file().source()
        && code.function().start() <= taken.start()
        && taken.start() < code.function().end();
  }

  private static boolean isSame(TakenSignal before, TakenSignal next) {
    Set<Loss> faults = Set.of(Loss.PANICS, Loss.FAULTS);
    return before.handler().equals(next.handler())
        && (before.loss() == next.loss()
            || faults.contains(next.loss()) && faults.contains(before.loss()));
  }
}
