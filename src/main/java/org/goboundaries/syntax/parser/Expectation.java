package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.grammar.GoLexer;

/** Words a syntax error: what could have come, and what did. */
final class Expectation {
  private static final int MOST_LISTED = 3;

  private Expectation() {}

  static String message(ParserAutomaton tables, int state, int found) {
    List<Integer> expected = new ArrayList<>();
    for (int token = 0; token < tables.tokenTypes; token++) {
      int kind = tables.operation(state, token) & ParserAutomaton.KIND;
      if (kind != ParserAutomaton.ERROR && kind != ParserAutomaton.END) {
        expected.add(token);
      }
    }
    return "expected " + words(expected) + ", found " + TokenNames.of(found);
  }

  private static String words(List<Integer> expected) {
    if (expected.contains(GoLexer.RETURN)) {
      return "statement";
    } else if (expected.contains(GoLexer.INT_LIT)) {
      return "expression";
    } else if (expected.contains(GoLexer.MAP)) {
      return "type";
    } else if (expected.contains(GoLexer.VAR)) {
      return "declaration";
    } else if (expected.size() > MOST_LISTED && expected.contains(GoLexer.SEMI)) {
      return TokenNames.of(GoLexer.SEMI);
    }
    List<String> names = expected.stream().limit(MOST_LISTED).map(TokenNames::of).toList();
    return String.join(" or ", names);
  }
}
