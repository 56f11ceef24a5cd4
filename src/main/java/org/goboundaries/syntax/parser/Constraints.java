package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoLexer;

/** Tells the constraint of a type parameter from the rest of an array's length. */
final class Constraints {
  private final Tokens tokens;

  Constraints(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Looks through {@code * x} or {@code ( x )} up to the closing bracket or a comma for a type
   * where an operand stands. A brace ends the look: what holds one is settled before it, or an
   * expression.
   */
  boolean isConstraint(int from) {
    int depth = 0;
    boolean operandNext = true;
    for (int i = from; i < tokens.count() && !endsLook(tokens.type(i)); i++) {
      int type = tokens.type(i);
      if (type == GoLexer.COMMA) {
        return depth == 0;
      } else if (operandNext && beginsType(i)) {
        return true;
      } else if (type == GoLexer.FUNC) {
        return false;
      } else if (type == GoLexer.LPAREN && operandNext) {
        depth++;
      } else if (type == GoLexer.LPAREN || type == GoLexer.LBRACK) {
        // a call's arguments are no operand of the constraint
        i = behindBrackets(i);
      } else {
        depth -= type == GoLexer.RPAREN ? 1 : 0;
        operandNext = type == GoLexer.MUL && i == from || type == GoLexer.OR;
      }
    }
    return false;
  }

  private static boolean endsLook(int type) {
    return switch (type) {
      case GoLexer.RBRACK,
          GoLexer.LBRACE,
          GoLexer.RBRACE,
          GoLexer.SEMI,
          GoLexer.COLON,
          Tokens.EOF ->
          true;
      default -> false;
    };
  }

  /** Whether what begins with a token can be nothing but a type. */
  private boolean beginsType(int i) {
    return switch (tokens.type(i)) {
      case GoLexer.STRUCT, GoLexer.INTERFACE, GoLexer.MAP, GoLexer.CHAN -> true;
      case GoLexer.TILDE, GoLexer.LBRACK -> true;
      case GoLexer.FUNC -> !hasBody(i);
      default -> false;
    };
  }

  /**
   * Index of the bracket that closes the one at {@code open}, or of the token that ends the look.
   */
  private int behindBrackets(int open) {
    int depth = 0;
    for (int i = open; i < tokens.count(); i++) {
      switch (tokens.type(i)) {
        case GoLexer.LPAREN, GoLexer.LBRACK:
          depth++;
          break;
        case GoLexer.RPAREN, GoLexer.RBRACK:
          if (--depth == 0) {
            return i;
          }
          break;
        case GoLexer.LBRACE, GoLexer.SEMI:
          return i - 1;
        default:
          break;
      }
    }
    return tokens.count();
  }

  /** Whether a function's signature is followed by its body. */
  private boolean hasBody(int func) {
    for (int i = func + 1; i < tokens.count(); i++) {
      switch (tokens.type(i)) {
        case GoLexer.LPAREN, GoLexer.LBRACK:
          i = behindBrackets(i);
          break;
        case GoLexer.LBRACE:
          return true;
        case GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.COMMA, GoLexer.OR, GoLexer.SEMI:
          return false;
        default:
          break;
      }
    }
    return false;
  }
}
