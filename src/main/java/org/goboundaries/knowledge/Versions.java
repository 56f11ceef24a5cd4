package org.goboundaries.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * The versions that a row of a table is about.
 *
 * @param since the minor number of the first release of Go, 0 for 1.0
 * @param until the minor number of the last release of Go, {@link #LATEST} for no end
 * @param module the version of the module that was read; empty for the standard library
 */
public record Versions(int since, int until, String module) {
  /** There is no later release that does without it. */
  public static final int LATEST = Integer.MAX_VALUE;

  /** Whether a release of Go, by its minor number, has what the row says. */
  public boolean covers(int minor) {
    return since <= minor && minor <= until;
  }

  /** Whether there is a version that both are about. */
  boolean overlaps(Versions that) {
    return since <= that.until && that.since <= until && module.equals(that.module);
  }

  /**
   * Reads {@code 1.21+}, {@code 1.4-1.20} with both ends inclusive, or the version of a module,
   * {@code v1.2.3}; "-" says that somebody's row names none.
   */
  static @Nullable Versions parse(String text) {
    if (text.equals("-")) {
      return new Versions(0, LATEST, "");
    }
    if (text.startsWith("v")) {
      return text.length() > 1 ? new Versions(0, LATEST, text) : null;
    }
    boolean isOpen = text.endsWith("+");
    String[] ends =
        isOpen ? new String[] {text.substring(0, text.length() - 1)} : text.split("-", -1);
    int since = minor(ends[0]);
    int until = isOpen ? LATEST : ends.length == 2 ? minor(ends[1]) : -1;
    return since < 0 || until < since ? null : new Versions(since, until, "");
  }

  private static int minor(String release) {
    boolean isRelease = release.startsWith("1.") && release.length() > 2 && release.length() < 6;
    return isRelease && release.substring(2).chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(release.substring(2))
        : -1;
  }

  @Override
  public String toString() {
    if (!module.isEmpty()) {
      return module;
    }
    return until == LATEST ? "1." + since + "+" : "1." + since + "-1." + until;
  }
}
