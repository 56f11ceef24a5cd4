package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.List;

/**
 * How package fmt writes the arguments of a format.
 *
 * @see <a href="https://pkg.go.dev/fmt">Package fmt</a>
 */
final class FormatVerbs {
  private static final String FLAGS = "+-# 0";
  private static final String FOR_STRINGS = "vsxXq";

  private final String format;
  private final List<Verb> verbs = new ArrayList<>();
  private int at;
  private int argument;
  private boolean isReordered;

  private FormatVerbs(String format) {
    this.format = format;
  }

  /** Reads a format. */
  static FormatVerbs of(String format) {
    FormatVerbs reader = new FormatVerbs(format);
    reader.read();
    return reader;
  }

  /**
   * How an argument is written, each way once.
   *
   * @param number of the argument, the first after the format being 0
   */
  List<Verb> verbs(int number) {
    // what no verb asks for is written after the rest
    return number >= argument && !isReordered
        ? List.of(Verb.PLAIN)
        : verbs.stream().filter(verb -> verb.argument == number).toList();
  }

  private void read() {
    at = format.indexOf('%');
    while (at >= 0) {
      at++;
      readVerb();
      at = at < format.length() ? format.indexOf('%', at) : -1;
    }
  }

  private void readVerb() {
    boolean isSharp = false;
    while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
      isSharp |= format.charAt(at) == '#';
      at++;
    }
    readIndex();
    readNumber();
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      readIndex();
      readNumber();
    }
    readIndex();
    if (at < format.length()) {
      char verb = format.charAt(at);
      at++;
      if (verb != '%') {
        verbs.add(new Verb(argument, verb, isSharp));
        argument++;
      }
    }
  }

  /** An explicit argument: {@code [2]}. */
  private void readIndex() {
    int end = at < format.length() && format.charAt(at) == '[' ? format.indexOf(']', at) : -1;
    if (end > 0) {
      String digits = format.substring(at + 1, end);
      argument =
          digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) - 1 : Integer.MAX_VALUE / 2;
      isReordered = true;
      at = end + 1;
    }
  }

  /** A width or precision, which may be an argument of its own. */
  private void readNumber() {
    if (at < format.length() && format.charAt(at) == '*') {
      argument++;
      at++;
    }
    while (at < format.length() && Character.isDigit(format.charAt(at))) {
      at++;
    }
  }

  /**
   * One way to write an argument.
   *
   * @param argument its number
   */
  record Verb(int argument, char letter, boolean isSharp) {
    /** How what has no format is written. */
    static final Verb PLAIN = new Verb(0, 'v', false);

    private static final List<String> TEXTS = List.of("Format", "Error", "String");

    /**
     * The methods that a value may be asked for, the first one first.
     *
     * @param isWrapping whether {@code %w} has an error written
     */
    List<String> methods(boolean isWrapping) {
      if (letter == 'T' || letter == 'p') {
        return List.of();
      } else if (letter == 'w') {
        return isWrapping ? List.of("Format", "Error") : List.of();
      } else if (isSharp && letter == 'v') {
        return List.of("Format", "GoString");
      }
      return FOR_STRINGS.indexOf(letter) >= 0 ? TEXTS : List.of("Format");
    }
  }
}
