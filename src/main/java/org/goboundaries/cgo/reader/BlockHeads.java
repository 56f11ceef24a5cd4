package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;

/** Tells what the tokens before a brace outside of functions announce. */
final class BlockHeads {
  private static final int NONE = -1;

  private BlockHeads() {}

  /**
   * Whether a semicolon ends the type of a parameter in the manner of Kernighan and Ritchie: {@code
   * int f(a) int a;}.
   */
  static boolean isOldStyle(CTokens tokens, int head, int semicolon) {
    int open = head;
    while (open < semicolon && !tokens.is(open, "(")) {
      if (!tokens.get(open).isName() && !tokens.is(open, "*")) {
        return false;
      }
      open++;
    }
    int close = open < semicolon ? tokens.close(open) : semicolon;
    if (open == head || close + 2 >= semicolon || close == open + 1) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      if (!tokens.get(i).isName() && !tokens.is(i, ",")) {
        return false;
      }
    }
    String next = tokens.text(close + 1);
    return tokens.get(close + 1).isName() && !CWords.isAttribute(next) && !next.equals("const");
  }

  /** Where the declaration really begins whose brace is given: after macros that look old style. */
  static int startOf(CTokens tokens, int head, int brace) {
    if (tokens.is(brace - 1, ";")) {
      return head;
    }
    int start = head;
    for (int i = head; i < brace; i = tokens.behind(i)) {
      if (tokens.is(i, ";")) {
        start = i + 1;
      }
    }
    return start;
  }

  /** {@code extern "C" &#123;}, {@code namespace x &#123;}. */
  static boolean isTransparent(CTokens tokens, int start, int brace) {
    if (tokens.get(brace - 1).kind() == CToken.Kind.TEXT && brace > start) {
      return true;
    }
    boolean inlined = tokens.is(start, "inline");
    return start < brace && tokens.is(inlined ? start + 1 : start, "namespace");
  }

  /** {@code X() : member&#123;1&#125; &#123;}: the brace belongs to the member. */
  static boolean isMemberValue(CTokens tokens, int start, int brace) {
    if (!tokens.get(brace - 1).isName()) {
      return false;
    }
    boolean parameters = false;
    for (int i = start; i < brace; i = tokens.behind(i)) {
      if (tokens.is(i, ":") && parameters) {
        return true;
      }
      parameters |= tokens.is(i, "(");
    }
    return false;
  }

  static boolean isAggregate(CTokens tokens, int start, int brace) {
    for (int i = start; i < brace; i = next(tokens, i)) {
      if (tokens.is(i, "enum") || tokens.is(i, "=")) {
        return false;
      }
      if (CWords.isAggregate(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The index of the name of the function whose body begins; negative where none does. */
  static int functionName(CTokens tokens, int start, int brace) {
    int first = NONE;
    int best = NONE;
    for (int i = start; i < brace && !endsSignature(tokens, i, first); i = next(tokens, i)) {
      if (isCandidate(tokens, i, brace)) {
        first = first == NONE ? i : first;
        best = isShouted(tokens.text(i)) ? best : i;
      }
    }
    if (best == NONE && first != NONE && isAggregate(tokens, parameters(tokens, first), brace)) {
      // a macro in a line of its own, and a struct in the next
      return NONE;
    }
    int found = best == NONE ? first : best;
    return found == NONE && !tokens.is(start, "=") ? returnsFunction(tokens, start, brace) : found;
  }

  /** Default arguments of templates are no values of variables. */
  private static int next(CTokens tokens, int at) {
    boolean template = tokens.is(at, "template") && tokens.is(at + 1, "<");
    return template ? Math.max(at + 1, Templates.behind(tokens, at + 1)) : tokens.behind(at);
  }

  private static boolean endsSignature(CTokens tokens, int at, int first) {
    return first != NONE && (tokens.is(at, ":") || tokens.is(at, "->") || tokens.is(at, ";"))
        || tokens.is(at, "=") && !tokens.is(at - 1, "operator");
  }

  private static boolean isCandidate(CTokens tokens, int at, int brace) {
    CToken token = tokens.get(at);
    if (token.is("operator")) {
      return true;
    }
    return token.isName()
        && at + 1 < brace
        && tokens.is(parameters(tokens, at), "(")
        && !CWords.isAttribute(token.text())
        && !CWords.isStatement(token.text())
        && !(CWords.isType(token.text()) && !token.text().endsWith("_t"));
  }

  /** Where the parameters of a name begin: after the arguments of a template, the operator. */
  static int parameters(CTokens tokens, int name) {
    int at = name + 1;
    if (tokens.is(name, "operator")) {
      at += tokens.is(at, "(") ? 2 : 0;
      while (at < tokens.size() && at < name + 16 && !tokens.is(at, "(")) {
        at++;
      }
      return at;
    }
    return tokens.is(at, "<") ? Templates.behind(tokens, at) : at;
  }

  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** {@code int (*f(int a))(void) &#123;}, more parentheses allowed. */
  private static int returnsFunction(CTokens tokens, int start, int brace) {
    for (int i = start; i < brace; i = tokens.behind(i)) {
      if (tokens.is(i, "(") && tokens.is(i + 1, "*")) {
        int name = i + 2;
        while (tokens.is(name, "(")) {
          name++;
        }
        if (tokens.get(name).isName() && tokens.is(name + 1, "(")) {
          return name;
        }
      }
    }
    return NONE;
  }

  /** The words of a head without those of the parameters. */
  static List<String> words(CTokens tokens, int start, int name, int brace) {
    List<String> words = new ArrayList<>();
    int open = parameters(tokens, name);
    int parameters = tokens.is(open, "(") ? tokens.close(open) : name;
    for (int i = start; i < brace; i++) {
      if (tokens.get(i).isName() && (i < name || i > parameters)) {
        words.add(tokens.text(i));
      }
    }
    return List.copyOf(words);
  }
}
