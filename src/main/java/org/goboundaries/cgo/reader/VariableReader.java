package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CVariable;

/** Reads declarations of variables, which only their form distinguishes from expressions. */
final class VariableReader {
  private final Cursor cursor;
  private final CTokens tokens;
  private final ExpressionReader expressions;

  VariableReader(Cursor cursor, ExpressionReader expressions) {
    this.cursor = cursor;
    this.tokens = cursor.tokens();
    this.expressions = expressions;
  }

  /**
   * The variables that are declared from the cursor up to an index; empty, and nothing is taken,
   * where there is no declaration.
   */
  List<CVariable> read(int to) {
    Type type = new Type();
    int name = type.read(to);
    if (name < 0) {
      return List.of();
    }
    cursor.moveTo(name);
    List<CVariable> found = new ArrayList<>();
    found.add(variable(type.words, type.pointer, to));
    while (cursor.at() < to && cursor.skip(",")) {
      boolean pointer = false;
      while (cursor.skip("*") || cursor.skip("const") || cursor.skip("(")) {
        pointer = true;
      }
      if (!cursor.token().isName()) {
        break;
      }
      found.add(variable(type.words, pointer, to));
    }
    cursor.moveTo(Math.max(cursor.at(), to));
    return List.copyOf(found);
  }

  private CVariable variable(List<String> type, boolean pointer, int to) {
    CToken name = cursor.take();
    while (cursor.at() < to && !isEnd()) {
      cursor.skipGroup();
    }
    CExpr value = null;
    if (cursor.at() < to && !cursor.is(",")) {
      cursor.skip("=");
      cursor.skip(":");
      value = expressions.argument(to);
    }
    return new CVariable(name.start(), cursor.end(), name.text(), type, pointer, value);
  }

  private boolean isEnd() {
    return cursor.is(",") || cursor.is("=") || cursor.is("{") || cursor.is(":");
  }

  /** The words in front of the first name. */
  private final class Type {
    private final List<String> words = new ArrayList<>();
    private boolean pointer;
    private int at = cursor.at();

    /** The index of the name; -1 where this is no declaration. */
    int read(int to) {
      int last = -1;
      while (at < to && isPart()) {
        CToken token = tokens.get(at);
        if (token.isName()) {
          if (CWords.isStatement(token.text()) || CWords.isOperator(token.text())) {
            return -1;
          }
          last = at;
          words.add(token.text());
        } else {
          pointer |= !token.is("::") && !token.is("<") && !token.is("{");
        }
        step(token);
      }
      return isFunctionPointer(to) ? at + 2 : nameAmong(last, to);
    }

    private boolean isPart() {
      CToken token = tokens.get(at);
      boolean aggregate = token.is("{") && hasAggregate();
      boolean template = token.is("<") && Templates.behind(tokens, at) > at;
      return token.isName()
          || !words.isEmpty()
              && (token.is("*") || token.is("&") || token.is("::") || aggregate || template);
    }

    private boolean hasAggregate() {
      for (String word : words) {
        if (CWords.isAggregate(word)) {
          return true;
        }
      }
      return false;
    }

    private void step(CToken token) {
      if (CWords.isAttribute(token.text()) && tokens.is(at + 1, "(")) {
        words.remove(words.size() - 1);
        at = tokens.behind(at + 1);
      } else if (token.is("<")) {
        at = Templates.behind(tokens, at);
      } else {
        at = tokens.behind(at);
      }
    }

    private int nameAmong(int last, int to) {
      boolean named = words.size() > 1 && last == at - 1;
      if (!named || at < to && !endsName(tokens.get(at)) || isAggregateOnly()) {
        return -1;
      }
      words.remove(words.size() - 1);
      return last;
    }

    private boolean isAggregateOnly() {
      return words.size() == 2 && CWords.isAggregate(words.get(0));
    }

    private boolean endsName(CToken token) {
      return token.is("=")
          || token.is(",")
          || token.is("[")
          || token.is("{")
          || token.is(";")
          || token.is(":");
    }

    /** {@code void (*old)(int) = ...}. */
    private boolean isFunctionPointer(int to) {
      if (words.isEmpty() || at + 3 >= to || !tokens.is(at, "(") || !tokens.is(at + 1, "*")) {
        return false;
      }
      int behind = tokens.behind(at);
      pointer = true;
      return tokens.get(at + 2).isName()
          && tokens.is(behind, "(")
          && (words.size() > 1 || CWords.isType(words.get(0)));
    }
  }
}
