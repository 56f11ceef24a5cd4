package org.goboundaries.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goboundaries.analysis.InternalFailure;

/** Errors of Go Boundaries itself: a line for each part that failed, however many files it was. */
final class Failures {
  private final Map<String, InternalFailure> first = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(InternalFailure failure) {
    first.putIfAbsent(failure.part(), failure);
    counts.merge(failure.part(), 1, Integer::sum);
  }

  void tell(Messages messages) {
    for (InternalFailure failure : first.values()) {
      messages.complaint(text(failure, counts.getOrDefault(failure.part(), 1) - 1));
    }
  }

  private static String text(InternalFailure failure, int others) {
    return "internal error in "
        + failure.part()
        + " on "
        + failure.path()
        + (others == 0 ? "" : " and " + others + " more")
        + ": "
        + oneLine(failure.cause())
        + "; its findings there are missing (--debug tells more)";
  }

  private static String oneLine(Throwable cause) {
    return cause.toString().lines().findFirst().orElse("");
  }
}
