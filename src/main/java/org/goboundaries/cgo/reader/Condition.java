package org.goboundaries.cgo.reader;

import java.util.List;
import org.goboundaries.cgo.CMacro;
import org.jspecify.annotations.Nullable;

/** Works out the condition after {@code #if}; numbers that are not known are null. */
final class Condition {
  private static final int DEEP = 60;

  private final List<String> tokens;
  private final Macros macros;
  private final int depth;
  private int at;
  private int open;

  private Condition(List<String> tokens, Macros macros, int depth) {
    this.tokens = tokens;
    this.macros = macros;
    this.depth = depth;
  }

  static Truth of(List<String> tokens, Macros macros) {
    Long value = new Condition(tokens, macros, 0).whole();
    return value == null ? Truth.UNKNOWN : Truth.of(value != 0);
  }

  private @Nullable Long whole() {
    Long value = binary(1);
    return at == tokens.size() ? value : null;
  }

  private @Nullable Long binary(int rank) {
    Long left = unary();
    while (CWords.rank(peek()) >= rank) {
      String operator = next();
      Long right = binary(CWords.rank(operator) + 1);
      left = join(operator, left, right);
    }
    return left;
  }

  private @Nullable Long unary() {
    if (++open + depth > DEEP) {
      at = tokens.size() + 1;
      return null;
    }
    try {
      return operand();
    } finally {
      open--;
    }
  }

  private @Nullable Long operand() {
    String token = next();
    switch (token) {
      case "!":
        Long negated = unary();
        return negated == null ? null : Long.valueOf(negated == 0 ? 1 : 0);
      case "-":
        Long value = unary();
        return value == null ? null : Long.valueOf(-value);
      case "(":
        Long inner = binary(1);
        return next().equals(")") ? inner : null;
      case "defined":
        return defined();
      default:
        return simple(token);
    }
  }

  private @Nullable Long defined() {
    boolean parenthesised = peek().equals("(");
    at += parenthesised ? 1 : 0;
    Truth truth = macros.isDefined(next());
    at += parenthesised ? 1 : 0;
    return truth == Truth.UNKNOWN ? null : Long.valueOf(truth == Truth.YES ? 1 : 0);
  }

  private @Nullable Long simple(String token) {
    if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
      return number(token);
    }
    if (peek().equals("(")) {
      skipGroup();
      return null;
    }
    CMacro macro = macros.get(token);
    if (macro != null && !macro.takesArguments()) {
      return new Condition(macro.body(), macros, depth + open + 8).whole();
    }
    return macros.number(token);
  }

  private void skipGroup() {
    int level = 0;
    do {
      String token = next();
      level += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    } while (level > 0 && at < tokens.size());
  }

  private static @Nullable Long number(String token) {
    int end = token.length();
    while ("uUlL".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    try {
      return Long.decode(token.substring(0, end));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** One side may be enough: {@code unknown && 0} is 0. */
  private static @Nullable Long join(String operator, @Nullable Long left, @Nullable Long right) {
    if (operator.equals("&&") || operator.equals("||")) {
      long decides = operator.equals("&&") ? 0 : 1;
      if (left != null && (left != 0 ? 1 : 0) == decides
          || right != null && (right != 0 ? 1 : 0) == decides) {
        return decides;
      }
      return left == null || right == null ? null : Long.valueOf(1 - decides);
    }
    return left == null || right == null ? null : calculated(operator, left, right);
  }

  private static @Nullable Long calculated(String operator, long left, long right) {
    return switch (operator) {
      case "|" -> left | right;
      case "^" -> left ^ right;
      case "&" -> left & right;
      case "==" -> left == right ? 1L : 0L;
      case "!=" -> left != right ? 1L : 0L;
      case "<" -> left < right ? 1L : 0L;
      case ">" -> left > right ? 1L : 0L;
      case "<=" -> left <= right ? 1L : 0L;
      case ">=" -> left >= right ? 1L : 0L;
      case "<<" -> left << right;
      case ">>" -> left >> right;
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> right == 0 ? null : Long.valueOf(left / right);
      case "%" -> right == 0 ? null : Long.valueOf(left % right);
      default -> null;
    };
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private String next() {
    String token = peek();
    at++;
    return token;
  }
}
