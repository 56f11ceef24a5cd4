package org.goboundaries.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an argument must be for a row to be about a call.
 *
 * @param argument its number, from 0
 * @param kind how it is compared
 * @param terms with what
 */
public record ArgumentTest(int argument, Kind kind, List<Term> terms) {
  /** How an argument is compared with terms. */
  public enum Kind {
    /** It is one of them. */
    EQUAL('='),
    /** It is not known to be one of them. */
    UNEQUAL('~'),
    /** It has all bits of one of them. */
    BITS('&'),
    /** It has not all bits of any of them. */
    NO_BITS('!');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }
  }

  /**
   * A value that an argument may have.
   *
   * @param name of a constant; empty where only the number counts
   * @param number null where it depends on the platform: only the name counts
   */
  public record Term(String name, @Nullable Long number) {}

  /** Copies the terms. */
  public ArgumentTest {
    terms = List.copyOf(terms);
  }

  /** Reads what a table says; "-" are no tests. Null for what is none. */
  static @Nullable List<ArgumentTest> parse(String text) {
    List<ArgumentTest> tests = new ArrayList<>();
    for (String part : text.equals("-") ? new String[0] : text.split(";", -1)) {
      ArgumentTest test = parseOne(part);
      if (test == null) {
        return null;
      }
      tests.add(test);
    }
    return List.copyOf(tests);
  }

  private static @Nullable ArgumentTest parseOne(String text) {
    for (Kind kind : Kind.values()) {
      int sign = text.indexOf(kind.sign);
      Long argument = sign > 0 ? number(text.substring(0, sign)) : null;
      List<Term> terms = argument == null ? null : terms(text.substring(sign + 1));
      if (argument != null && terms != null) {
        return new ArgumentTest(argument.intValue(), kind, terms);
      }
    }
    return null;
  }

  private static @Nullable List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      int colon = part.indexOf(':');
      boolean isBare = colon < 0 && number(part) != null;
      String name = isBare ? "" : part.substring(0, colon < 0 ? part.length() : colon);
      Long number = colon < 0 && !isBare ? null : number(part.substring(colon + 1));
      boolean isName = name.matches("[A-Za-z_][A-Za-z_0-9]*");
      if ((number == null && !isName) || (colon >= 0 && (number == null || !isName))) {
        return null;
      }
      terms.add(new Term(name, number));
    }
    return terms;
  }

  private static @Nullable Long number(String text) {
    try {
      return text.matches("[0-9].*") ? Long.decode(text) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
