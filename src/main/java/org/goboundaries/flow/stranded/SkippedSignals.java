package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.flow.stranded.Signal.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.ExprStmt;
import org.jspecify.annotations.Nullable;

/** Finds signals that a function gives, unless it is left in another way than by returning. */
final class SkippedSignals {
  private final Bodies bodies;
  private final Signals signals;
  private final Waiters waiters;
  private final CleanupMentions mentions;

  SkippedSignals(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.signals = new Signals(bodies.calls(), knowledge);
    this.waiters = new Waiters(bodies, signals);
    this.mentions = new CleanupMentions(bodies.calls());
  }

  /** Whether a function gives any signal itself. */
  boolean isCandidate(Code code) {
    return signals.in(code).stream().anyMatch(SkippedSignals::isGiven);
  }

  private static boolean isGiven(Signal signal) {
    return signal.isPlain() && signal.kind().isGiven();
  }

  /** Those that somebody waits for, in the order of the text, the first of each object. */
  List<SkippedSignal> in(FunctionBody body, Outcome outcome) {
    List<SkippedSignal> found = new ArrayList<>();
    List<AccessPath> seen = new ArrayList<>();
    for (Signal signal : signals.in(body.code())) {
      AccessPath object = isGiven(signal) ? waiters.object(signal) : null;
      if (object != null && !seen.contains(object)) {
        SkippedSignal skipped = skipped(body, signal, object, outcome);
        if (skipped != null) {
          seen.add(object);
          found.add(skipped);
        }
      }
    }
    return found;
  }

  private @Nullable SkippedSignal skipped(
      FunctionBody body, Signal signal, AccessPath object, Outcome outcome) {
    String name = object.last().name();
    if (mentions.areDeferred(body.code(), name) || mentions.areHandedBeside(body.code(), name)) {
      return null;
    }
    List<Signal> same = waiters.same(body.code(), object);
    Signal taken = token(body, signal, object, same);
    boolean isStream = signal.kind() == Kind.SEND && isRepeated(body, signal);
    Signal waiter = taken;
    if (taken == null && signal.kind() != Kind.RECEIVE && !isStream) {
      waiter = waiters.of(signal, object);
    }
    List<Integer> points = waiter == null ? List.of() : points(body, signal, taken, same, outcome);
    return waiter == null || points.isEmpty()
        ? null
        : new SkippedSignal(signal, object.toString(), waiter, taken != null, points);
  }

  /** Whether a deferred call of a function may be about the object of a signal. */
  boolean isMentioned(Code code, SkippedSignal skipped) {
    String object = skipped.object();
    return mentions.areDeferred(code, object.substring(object.lastIndexOf('.') + 1));
  }

  private static boolean isRepeated(FunctionBody body, Signal signal) {
    int point = body.point(signal.node());
    return body.mayFollow(point, point);
  }

  /** The operation by which a token was taken that a signal gives back; null where it is none. */
  private @Nullable Signal token(
      FunctionBody body, Signal signal, AccessPath object, List<Signal> same) {
    Kind opposite = signal.kind().opposite();
    boolean isUsed =
        signal.kind() == Kind.RECEIVE && !(body.parent(signal.node()) instanceof ExprStmt);
    List<Signal> all = new ArrayList<>(isUsed ? List.of() : same);
    for (Code outer = body.code().outer(); outer != null && !isUsed; outer = outer.outer()) {
      all.addAll(waiters.same(outer, object));
    }
    if (opposite == signal.kind()) {
      return null;
    }
    return all.stream()
        .filter(each -> each.kind() == opposite && each.isPlain())
        .filter(each -> isBefore(body, each, signal))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBefore(FunctionBody body, Signal one, Signal other) {
    return one.code() == body.code()
        ? body.isAlwaysBefore(body.point(one.node()), body.point(other.node()))
        : one.node().start() < body.code().node().start();
  }

  private static List<Integer> points(
      FunctionBody body,
      Signal signal,
      @Nullable Signal taken,
      List<Signal> same,
      Outcome outcome) {
    List<Integer> found = new ArrayList<>();
    int at = body.point(signal.node());
    boolean isAlways = isAlwaysGiven(body, signal, same);
    for (Departure end : body.defers().departures()) {
      int point = end.point();
      boolean isOwed =
          taken == null
              || taken.code() != body.code()
              || body.isAlwaysBefore(body.point(taken.node()), point);
      boolean isGiven =
          same.stream()
              .filter(each -> each.kind() == signal.kind())
              .anyMatch(each -> isAt(body, each, point));
      boolean wouldFollow = body.mayFollow(point, at) || isLast(body, point) && isAlways;
      if (end.outcome() == outcome && isOwed && !isGiven && wouldFollow) {
        found.add(point);
      }
    }
    return found;
  }

  /** Whether the function goes no further from a point. */
  private static boolean isLast(FunctionBody body, int point) {
    return body.returns().stream().noneMatch(each -> body.mayFollow(point, each));
  }

  /** Whether the function never returns without having given a signal. */
  private static boolean isAlwaysGiven(FunctionBody body, Signal signal, List<Signal> same) {
    return body.returns().stream()
        .allMatch(
            end ->
                same.stream()
                    .filter(each -> each.kind() == signal.kind())
                    .mapToInt(each -> body.point(each.node()))
                    .anyMatch(point -> point == end || body.isAlwaysBefore(point, end)));
  }

  /** Whether it has been given already, or is given at this point. */
  private static boolean isAt(FunctionBody body, Signal signal, int point) {
    int given = body.point(signal.node());
    return given == point || body.isAlwaysBefore(given, point) && !body.mayFollow(point, given);
  }
}
