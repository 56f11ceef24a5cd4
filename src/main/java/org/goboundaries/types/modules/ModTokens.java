package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of go.mod into tokens. */
final class ModTokens {
  private static final String PUNCTUATION = "()[]{},";

  private final String line;
  private final List<String> found = new ArrayList<>();
  private int at;

  private ModTokens(String line) {
    this.line = line;
  }

  /** The tokens as they are written; the comment at the end is none. */
  static List<String> of(String line) throws BadSyntax {
    ModTokens tokens = new ModTokens(line);
    while (tokens.skipSpace()) {
      int start = tokens.at;
      tokens.pass(line.charAt(start));
      tokens.found.add(line.substring(start, tokens.at));
    }
    return tokens.found;
  }

  /** What tokens mean: those in quotes lose them. */
  static List<String> values(List<String> tokens) throws BadSyntax {
    List<String> values = new ArrayList<>();
    for (String token : tokens) {
      boolean quoted = token.startsWith("\"") || token.startsWith("`");
      String value = quoted ? GoString.unquote(token) : token;
      if (value == null || value.indexOf(0) >= 0) {
        throw new BadSyntax("invalid quoted string: " + token);
      }
      values.add(value);
    }
    return List.copyOf(values);
  }

  /** False at the end of the line, or of what counts of it. */
  private boolean skipSpace() throws BadSyntax {
    while (at < line.length() && " \t\r".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    refuseBlockComment();
    return at < line.length() && !line.startsWith("//", at);
  }

  private void pass(char first) throws BadSyntax {
    if (first == '"' || first == '`') {
      passString(first);
    } else if (PUNCTUATION.indexOf(first) >= 0) {
      at++;
    } else {
      passWord();
    }
  }

  private void passString(char quote) throws BadSyntax {
    at++;
    while (at < line.length() && line.charAt(at) != quote) {
      at += quote == '"' && line.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= line.length()) {
      throw new BadSyntax("the line ends inside a string");
    }
    at++;
  }

  private void passWord() throws BadSyntax {
    int start = at;
    while (at < line.length() && isWordPart(line.charAt(at)) && !line.startsWith("//", at)) {
      refuseBlockComment();
      at++;
    }
    if (at == start) {
      throw new BadSyntax(String.format("unexpected character U+%04X", line.codePointAt(at)));
    }
  }

  private static boolean isWordPart(char here) {
    return PUNCTUATION.indexOf(here) < 0
        && !Character.isWhitespace(here)
        && !Character.isISOControl(here);
  }

  private void refuseBlockComment() throws BadSyntax {
    if (line.startsWith("/*", at)) {
      throw new BadSyntax("only // comments are allowed");
    }
  }
}
