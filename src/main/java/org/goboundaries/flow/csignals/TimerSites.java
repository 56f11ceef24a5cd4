package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CName;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.GoPath;
import org.goboundaries.flow.cgo.VariableStates;
import org.goboundaries.flow.cgo.WaitingTime;
import org.goboundaries.flow.csignals.TakenSignal.Loss;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.source.SourceText;

/**
 * Finds timers of C that send SIGPROF, as the one of Go's profiler does, and handlers of Go that
 * siginterrupt takes SA_RESTART from.
 */
final class TimerSites {
  private static final String PROFILER = "SIGPROF";

  private TimerSites() {}

  /** Those of a package that a Go program reaches after its start. */
  static List<TakenSignal> in(CProgram program) {
    List<TakenSignal> found = new ArrayList<>();
    Map<CCode, GoPath> paths =
        program.paths(call -> true, site -> !site.caller().isOptional(site.call()));
    for (CCode code : program.codes()) {
      GoPath path = paths.get(code);
      if (path != null && !code.file().isConditional(code.function())) {
        for (CCall call : code.made()) {
          SignalCall known = program.signal(code, call);
          if (known != null && !code.file().isConditional(call) && !code.isOptional(call)) {
            read(code, call, known.kind(), path, found);
          }
        }
      }
    }
    return found;
  }

  private static void read(
      CCode code, CCall call, Kind kind, GoPath path, List<TakenSignal> found) {
    if (kind == Kind.TIMER && isProfiling(code, call)) {
      found.add(site(code, call, path, PROFILER, Loss.TIMER));
    } else if (kind == Kind.RESTART && isOn(call.arguments().get(1))) {
      List<String> signals = SignalConstants.of(code, call.arguments().get(0), null);
      found.add(site(code, call, path, signals.isEmpty() ? "" : signals.get(0), Loss.RESTARTS));
    }
  }

  private static TakenSignal site(CCode code, CCall call, GoPath path, String signal, Loss loss) {
    SourceText text = code.file().source();
    return new TakenSignal(
        text, call.start(), call.end(), signal, "", loss, path.witness(), List.of());
  }

  private static boolean isOn(CExpr flag) {
    Integer number = CLiteral.number(flag);
    return number != null && number != 0 || CName.of(flag).equals("true");
  }

  private static boolean isProfiling(CCode code, CCall call) {
    String second = CName.of(call.arguments().get(1));
    return CName.of(call.arguments().get(0)).equals("ITIMER_PROF")
        ? !call.arguments().get(1).isZero() && !WaitingTime.isZero(code, second)
        : !second.isEmpty() && new Event(code, second).at(call).equals(PROFILER);
  }

  /** The signal that a struct sigevent asks for; empty where nobody knows. */
  private static final class Event extends VariableStates<String> {
    private static final String NOBODY_KNOWS = "";

    private final CCode code;

    Event(CCode code, String name) {
      super(code, name);
      this.code = code;
    }

    @Override
    public String unknown() {
      return NOBODY_KNOWS;
    }

    @Override
    protected String written(String member, String operator, CExpr value, String before) {
      if (member.equals(ALL)) {
        return value instanceof CInitialiser all ? initialised(all) : NOBODY_KNOWS;
      }
      List<String> signals = SignalConstants.of(code, value, null);
      boolean isSignal = member.equals("sigev_signo");
      return isSignal ? signals.isEmpty() ? NOBODY_KNOWS : signals.get(0) : before;
    }

    private String initialised(CInitialiser all) {
      String behind = NOBODY_KNOWS;
      for (CExpr element : all.elements()) {
        if (element instanceof CAssign part) {
          behind = written(CName.of(part.target()), "=", part.value(), behind);
        }
      }
      return behind;
    }

    @Override
    protected String lent(CCall call, int argument, String before) {
      return String.valueOf(call.name()).equals("memset") ? NOBODY_KNOWS : before;
    }
  }
}
