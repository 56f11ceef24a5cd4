package org.goboundaries.syntax.parser;

import java.util.ArrayDeque;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.grammar.GoLexer;

/** Makes the operations of unary and binary operators. */
final class OperatorMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  OperatorMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void unary(int first, int end, int base) {
    int operators = 0;
    while (isUnary(tokens.type(first + operators))) {
      operators++;
    }
    Expr operand = in.expr(base);
    for (int i = first + operators - 1; i >= first; i--) {
      operand = unary(i, operand);
    }
    if (operators > 0) {
      values.replace(base, operand);
    }
  }

  private Expr unary(int token, Expr operand) {
    int start = tokens.start(token);
    int type = tokens.type(token);
    if (type == GoLexer.MUL) {
      return new StarExpr(start, operand.end(), operand);
    } else if (type == GoLexer.ARROW && operand instanceof ChanType channel) {
      return receiveType(start, channel);
    }
    return new UnaryExpr(start, operand.end(), Operators.unary(type), operand);
  }

  /**
   * {@code <-chan T} is a type and no receive operation; in {@code <-chan<- T} the arrows belong
   * one channel further out each.
   */
  private Expr receiveType(int start, ChanType channel) {
    ArrayDeque<ChanType> chain = new ArrayDeque<>();
    Expr element = channel;
    while (element instanceof ChanType next) {
      chain.push(next);
      element = next.element();
      if (next.direction() != ChanType.Direction.SEND) {
        break;
      }
    }
    if (chain.peek().direction() != ChanType.Direction.BOTH) {
      in.complain(start, "expected channel type");
    }
    for (ChanType link : chain) {
      int linkStart = link == channel ? start : link.start();
      element = new ChanType(linkStart, link.end(), ChanType.Direction.RECEIVE, element);
    }
    return element;
  }

  private static boolean isUnary(int type) {
    return switch (type) {
      case GoLexer.ADD, GoLexer.SUB, GoLexer.NOT, GoLexer.XOR -> true;
      case GoLexer.MUL, GoLexer.AND, GoLexer.ARROW, GoLexer.TILDE -> true;
      default -> false;
    };
  }

  /** The values are operands with operators between. */
  void expression(int base) {
    int top = values.height();
    if (top == base + 3) {
      values.replace(base, binary(in.expr(base), values.at(base + 1), in.expr(base + 2)));
    } else if (top > base + 1) {
      values.replace(base, chain(base, top));
    }
  }

  /** Operators wait on a stack of their own until one comes that binds no stronger. */
  private Expr chain(int base, int top) {
    Expr[] operands = new Expr[(top - base) / 2 + 1];
    Operator[] operators = new Operator[operands.length];
    int waiting = 0;
    operands[0] = in.expr(base);
    for (int i = base + 1; i < top; i += 2) {
      Operator operator = values.at(i);
      while (waiting > 0 && operators[waiting - 1].precedence() >= operator.precedence()) {
        waiting--;
        operands[waiting] = binary(operands[waiting], operators[waiting], operands[waiting + 1]);
      }
      operators[waiting++] = operator;
      operands[waiting] = in.expr(i + 1);
    }
    while (waiting > 0) {
      waiting--;
      operands[waiting] = binary(operands[waiting], operators[waiting], operands[waiting + 1]);
    }
    return operands[0];
  }

  private static Expr binary(Expr left, Operator operator, Expr right) {
    return new BinaryExpr(left.start(), right.end(), left, operator, right);
  }
}
