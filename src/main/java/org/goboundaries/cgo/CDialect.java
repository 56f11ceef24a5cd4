package org.goboundaries.cgo;

import java.util.Locale;
import java.util.Set;

/** Which of the languages around C a file is written in. */
public enum CDialect {
  /** C, and headers of which nobody knows better. */
  C,
  /** C++. */
  CPP,
  /** Objective-C. */
  OBJECTIVE_C;

  private static final Set<String> CPP_ENDINGS = Set.of("cc", "cpp", "cxx", "hh", "hpp", "hxx");

  /** The language of a file by its name. */
  public static CDialect of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (CPP_ENDINGS.contains(ending)) {
      return CPP;
    }
    return ending.equals("m") || ending.equals("mm") ? OBJECTIVE_C : C;
  }
}
