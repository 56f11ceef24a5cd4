package org.goboundaries.presentation;

import java.util.List;
import java.util.Set;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.csignals.TakenSignal;
import org.goboundaries.flow.csignals.TakenSignal.Loss;
import org.goboundaries.flow.signals.ChildProcesses;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.jspecify.annotations.Nullable;

/** What is said of signals that C takes from the Go runtime, and how sure it is that it matters. */
public final class TakenSignalTexts {
  /** Go's runtime or os/exec get these all the time. */
  private static final Set<String> USUAL = Set.of("SIGURG", "SIGCHLD", "SIGPROF");

  private TakenSignalTexts() {}

  /** What goes wrong. */
  public static String message(TakenSignal taken) {
    String lost = taken.signal() + " no longer reaches Go: ";
    return switch (taken.loss()) {
      case PANICS ->
          lost
              + (taken.isDefault()
                  ? "a nil dereference kills the process without a panic"
                  : "a nil dereference is no panic any more, call the old action after your own");
      case FAULTS ->
          lost + "a fault in mapped memory ends the process without a panic or Go's report";
      case PREEMPTION ->
          lost + "loops can't be preempted, and the garbage collector may wait for them forever";
      case WRITES ->
          "SIGPIPE has its default action: a write to a closed pipe or connection kills the"
              + " process";
      case CHILDREN ->
          "children are reaped behind Go's back: waiting for them fails with"
              + " \"waitid: no child processes\"";
      case PROFILES -> profiles(taken, lost);
      case TIMER ->
          "this timer is that of Go's profiler, too: StartCPUProfile and StopCPUProfile stop it";
      case RESTARTS ->
          "without SA_RESTART, system calls that "
              + (taken.signal().isEmpty() ? "this signal" : taken.signal())
              + " interrupts fail with EINTR";
    };
  }

  private static String profiles(TakenSignal taken, String lost) {
    return taken.isDefault()
        ? "SIGPROF has its default action: \"Profiling timer expired\" kills a process that is"
            + " profiled"
        : lost + "its CPU profiles are empty, call the old action after your own";
  }

  /** The same of other signals. */
  public static List<RelatedPlace> others(TakenSignal taken) {
    return taken.others().stream().map(TakenSignalTexts::place).toList();
  }

  private static RelatedPlace place(TakenSignal other) {
    Location location =
        new Location(other.text(), other.start(), other.end(), other.signal() + " is taken, too");
    return RelatedPlace.defect(location, message(other));
  }

  /** A finding, likely only where the loss shows nowhere in the module. */
  public static Finding graded(Pass pass, TakenSignal taken, Finding finding) {
    Step shown = shown(pass, taken.loss());
    if (shown != null) {
      return finding.withWitness(Witness.NONE.then(shown));
    }
    return switch (taken.loss()) {
      case CHILDREN, PROFILES, TIMER -> finding.likely();
      case RESTARTS -> USUAL.contains(taken.signal()) ? finding : finding.likely();
      default -> finding;
    };
  }

  private static @Nullable Step shown(Pass pass, Loss loss) {
    if (loss == Loss.PROFILES || loss == Loss.TIMER) {
      return CSteps.profilerInGo(pass);
    }
    Site child =
        loss == Loss.CHILDREN
            ? ChildProcesses.first(
                pass.model().calls(), pass.unit().source().module(), isTest(pass))
            : null;
    return child == null ? null : Step.atCallee(child, "waits for a child here");
  }

  private static boolean isTest(Pass pass) {
    return pass.file().text().path().endsWith("_test.go");
  }
}
