package org.goboundaries.knowledge;

import java.util.List;
import org.goboundaries.knowledge.Slot.Kind;

/** What functions of libraries do with the functions they are given, in short. */
public final class StandardLibrary {
  private StandardLibrary() {}

  /**
   * What {@code path.name} does with a function.
   *
   * @param name a method is named {@code Type.Method}
   * @param argument the number of the function among the arguments, from 0
   */
  public static Use use(String path, String name, int argument) {
    List<Use> uses =
        rows(path, name).stream()
            .filter(row -> row.slot().takes(argument) && row.slot().methods().isEmpty())
            .map(row -> use(row.how()))
            .distinct()
            .toList();
    return uses.size() == 1 ? uses.get(0) : Use.UNKNOWN;
  }

  /** Whether the result of {@code path.name} is an iterator, which calls the body of a loop. */
  public static boolean iterates(String path, String name) {
    return rows(path, name).stream()
        .anyMatch(row -> row.slot().kind() == Kind.RESULT && row.how() == How.BODY);
  }

  private static List<Callback> rows(String path, String name) {
    return path.isEmpty() ? List.of() : Tables.callbacks(path).of(path, name);
  }

  private static Use use(How how) {
    return switch (how) {
      case HERE, LATER, LATER_ANYWHERE, RETURNED -> Use.CALLS;
      case OTHER_GOROUTINE, LATER_GOROUTINE -> Use.STARTS;
      case BODY, DEFERRED, NEVER, UNKNOWN -> Use.UNKNOWN;
    };
  }

  /** What becomes of a function. */
  public enum Use {
    /** It is called, never deferred, before or after the library's function returns. */
    CALLS,
    /** It runs on another goroutine, never deferred. */
    STARTS,
    /** The table doesn't tell. */
    UNKNOWN
  }
}
