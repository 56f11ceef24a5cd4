package org.goboundaries.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goboundaries.analysis.InternalFailure;

/** Errors of Go Boundaries itself: a line for each part that failed, however many files it was. */
final class Failures {
  /** What can be done where memory is not enough. */
  static final String MORE = "raise the limit with java -Xmx4g or GO_BOUNDARIES_OPTS=-Xmx4g";

  private final Map<String, InternalFailure> first = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(InternalFailure failure) {
    first.putIfAbsent(failure.part(), failure);
    counts.merge(failure.part(), 1, Integer::sum);
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  void tell(Messages messages) {
    for (InternalFailure failure : first.values()) {
      messages.complaint(text(failure, counts.getOrDefault(failure.part(), 1) - 1));
    }
  }

  private static String text(InternalFailure failure, int others) {
    return failure.cause() instanceof OutOfMemoryError
        ? outOfMemory(failure.path())
        : internalError(failure, others);
  }

  /** No error of ours, and something can be done about it. */
  private static String outOfMemory(String path) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return megabytes
        + " MB of memory are not enough for all of "
        + path
        + ": findings are missing; "
        + MORE;
  }

  private static String internalError(InternalFailure failure, int others) {
    return "internal error in "
        + failure.part()
        + " on "
        + failure.path()
        + (others == 0 ? "" : " and " + others + " more")
        + ": "
        + oneLine(failure.cause())
        + "; its findings there are missing (--debug shows details)";
  }

  private static String oneLine(Throwable cause) {
    return cause.toString().lines().findFirst().orElse("");
  }
}
