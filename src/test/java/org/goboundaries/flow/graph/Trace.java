package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.flow.graph.PendingDefers.Pending;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;

/**
 * What a run of a function did.
 *
 * @param calls numbers of the calls in order
 * @param answers what a condition said, null for other calls
 * @param ran numbers of the deferred calls in the order in which they ran
 * @param end point at which the function was left; {@link ControlGraph#NONE} when it was stopped
 */
record Trace(List<Integer> calls, List<Boolean> answers, List<Integer> ran, int end) {
  static Trace of(List<String> events) {
    List<Integer> calls = new ArrayList<>();
    List<Boolean> answers = new ArrayList<>();
    List<Integer> ran = new ArrayList<>();
    for (String event : events.subList(0, events.size() - 1)) {
      if (event.startsWith("D")) {
        ran.add(Integer.valueOf(event.substring(1)));
      } else if (!event.equals("R")) {
        calls.add(Integer.valueOf(event.replaceAll("[tf]", "")));
        answers.add(
            event.endsWith("t") ? Boolean.TRUE : event.endsWith("f") ? Boolean.FALSE : null);
      }
    }
    return new Trace(calls, answers, ran, end(events));
  }

  private static int end(List<String> events) {
    return switch (events.get(events.size() - 1)) {
      case "returned" -> events.contains("R") ? ControlGraph.PANICKED : ControlGraph.RETURNED;
      case "panicked" -> ControlGraph.PANICKED;
      case "goexited" -> ControlGraph.GOEXITED;
      default -> ControlGraph.NONE;
    };
  }

  boolean isWhole() {
    return end != ControlGraph.NONE;
  }

  /** Why this is no path of the graph; empty if it is one. */
  String contradiction(TracedFunction function) {
    BitSet next = function.next(ControlGraph.ENTRY, null);
    List<Integer> deferred = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      int point = function.point(calls.get(i));
      if (!next.get(point)) {
        return "no way to call " + calls.get(i) + ", the " + (i + 1) + "th";
      }
      next = function.next(point, answers.get(i));
      addDefer(function, point, deferred);
    }
    if (!isWhole()) {
      return "";
    }
    Collections.reverse(deferred);
    if (!next.get(end)) {
      return "no way to the end " + end;
    }
    return deferred.equals(ran) && isForetold(function, next) ? "" : "deferred calls " + ran;
  }

  /** The operand of a defer statement reports itself just before the statement runs. */
  private static void addDefer(TracedFunction function, int point, List<Integer> deferred) {
    int behind = function.graph().leaving(point).get(0).to();
    if (function.graph().kind(behind) == PointKind.DEFER) {
      deferred.add(function.deferNumber(behind));
    }
  }

  private boolean isForetold(TracedFunction function, BitSet last) {
    return function.pending().departures().stream()
        .filter(way -> way.outcome().end() == end)
        .filter(way -> last.get(way.point()) || isLastCall(function, way))
        .anyMatch(way -> fits(function, function.pending().runAt(way)));
  }

  private boolean isLastCall(TracedFunction function, Departure way) {
    return !calls.isEmpty() && function.point(calls.get(calls.size() - 1)) == way.point();
  }

  private boolean fits(TracedFunction function, Pending foretold) {
    List<Integer> numbers =
        foretold.calls().stream().map(call -> function.deferNumber(call.point())).toList();
    boolean isCounted = foretold.count().isEmpty() || foretold.count().getAsInt() == ran.size();
    return isCounted
        && (!foretold.isExact() || numbers.equals(ran))
        && foretold.calls().stream().allMatch(call -> fits(function, call))
        && numbers.containsAll(ran)
        && isInOrder(function, foretold.calls(), numbers);
  }

  private boolean fits(TracedFunction function, PendingDefer call) {
    int times = Collections.frequency(ran, function.deferNumber(call.point()));
    return (times > 0 || !call.isCertain()) && (times < 2 || call.mayRepeat());
  }

  private boolean isInOrder(
      TracedFunction function, List<PendingDefer> calls, List<Integer> numbers) {
    for (int i = 1; i < ran.size(); i++) {
      int one = numbers.indexOf(ran.get(i - 1));
      int two = numbers.indexOf(ran.get(i));
      boolean isLoop =
          calls.get(one).mayRepeat()
              && function.isSameLoop(calls.get(one).point(), calls.get(two).point());
      if (one >= two && !isLoop) {
        return false;
      }
    }
    return true;
  }
}
