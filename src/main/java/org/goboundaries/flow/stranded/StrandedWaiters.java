package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds who waits forever for a goroutine whose panic was stopped. */
final class StrandedWaiters {
  private final Bodies bodies;
  private final SkippedSignals skipped;
  private final Catchers catchers;
  private final PanicWeights weights;

  StrandedWaiters(Bodies bodies, SkippedSignals skipped, Catchers catchers, PanicWeights weights) {
    this.bodies = bodies;
    this.skipped = skipped;
    this.catchers = catchers;
    this.weights = weights;
  }

  /** Those in a file, function by function. */
  List<StrandedWaiter> in(GoFile file) {
    List<StrandedWaiter> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      if (!code.isInTestFile() && skipped.isCandidate(code) && catchers.mayCatch(code)) {
        FunctionBody body = bodies.of(code);
        for (SkippedSignal each : skipped.in(body, Outcome.PANICS)) {
          StrandedWaiter waiter = stranded(body, each);
          if (waiter != null) {
            found.add(waiter);
          }
        }
      }
    }
    return found;
  }

  /** By the panic for which most speaks; null where none is credible. */
  private @Nullable StrandedWaiter stranded(FunctionBody body, SkippedSignal signal) {
    StrandedWaiter best = null;
    Kind most = Kind.CHANNEL;
    for (int point : signal.points()) {
      PanicSource source = weights.at(body, point);
      Catch stop = source.kind().compareTo(most) < 0 ? catchers.of(body, point) : null;
      if (stop != null && stop.isMeantFor(source, mayCount(stop, signal))) {
        best =
            new StrandedWaiter(
                body.code(),
                signal.signal().node(),
                StrandedWaiter.kind(signal),
                taken(body, signal),
                signal.object(),
                witness(body, signal, source, stop),
                stop.isCertainFor(source));
        most = source.kind();
      }
    }
    return best;
  }

  private static @Nullable Node taken(FunctionBody body, SkippedSignal signal) {
    boolean isHere = signal.isToken() && signal.waiter().code() == body.code();
    return isHere ? signal.waiter().node() : null;
  }

  /** Of the guard of a caller nothing else may follow than the end of its goroutine. */
  private boolean mayCount(Catch stop, SkippedSignal signal) {
    Guard guard = stop.guard();
    return stop.kind() != Catch.Kind.CALLER
        || guard != null
            && bodies.calls().entering(guard.guarded()).stream()
                .allMatch(call -> call.manner() == Manner.GO)
            && !skipped.isMentioned(guard.guarded(), signal);
  }

  private static Witness witness(
      FunctionBody body, SkippedSignal signal, PanicSource source, Catch stop) {
    Step waits =
        Step.at(signal.waiter().code(), Step.callee(signal.waiter().node()), waits(signal));
    return stop.way()
        .then(Step.at(body.code(), Step.callee(source.node()), "a panic here"))
        .then(waits);
  }

  private static String waits(SkippedSignal signal) {
    if (signal.signal().kind() == Signal.Kind.END) {
      return "this transaction stays open";
    }
    return signal.isToken() ? "there is one token less for this" : "this waits forever";
  }
}
