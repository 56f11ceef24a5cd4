package org.goboundaries.report.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.SourceText;

/**
 * The declared function around a place, found as git finds the heading of a hunk: by the nearest
 * line above that begins with {@code func}. Where code is not formatted there may be none.
 */
final class DeclaredFunction {
  private static final Pattern HEAD =
      Pattern.compile(
          "func\\s*(?:\\((?<receiver>[^)]*)\\)\\s*)?(?<name>[\\p{L}_][\\p{L}\\p{Nd}_]*)");
  private static final Pattern RECEIVER =
      Pattern.compile("(?:.*[\\s*])?(?<type>[\\p{L}_][\\p{L}\\p{Nd}_]*)\\s*(?:\\[.*)?");
  private static final int ENOUGH = 300;

  private DeclaredFunction() {}

  /** {@code f}, {@code T.f}, or nothing. */
  static String around(SourceText text, int offset) {
    int line = text.lines().line(offset);
    for (int at = line; at > 0; at--) {
      int start = text.lines().start(at);
      int first = start < text.length() ? text.bytes()[start] : ' ';
      if (first == 'f' && isHead(text, start)) {
        return name(text.substring(start, Math.min(text.lines().end(at), start + ENOUGH)));
      }
      if (at < line && (first == '}' || first == ')')) {
        return "";
      }
    }
    return "";
  }

  private static boolean isHead(SourceText text, int start) {
    return text.length() > start + 5
        && text.substring(start, start + 4).equals("func")
        && (text.bytes()[start + 4] == ' ' || text.bytes()[start + 4] == '(');
  }

  private static String name(String head) {
    Matcher function = HEAD.matcher(head);
    if (!function.lookingAt()) {
      return "";
    }
    String receiver = function.group("receiver");
    if (receiver == null) {
      return function.group("name");
    }
    Matcher type = RECEIVER.matcher(receiver.strip());
    return (type.matches() ? type.group("type") : "") + "." + function.group("name");
  }
}
