package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.grammar.GoLexer;

/** The operators after token types. */
final class Operators {
  private Operators() {}

  static Operator binary(int type) {
    return switch (type) {
      case GoLexer.LOR -> Operator.LOR;
      case GoLexer.LAND -> Operator.LAND;
      case GoLexer.EQL -> Operator.EQL;
      case GoLexer.NEQ -> Operator.NEQ;
      case GoLexer.LSS -> Operator.LSS;
      case GoLexer.LEQ -> Operator.LEQ;
      case GoLexer.GTR -> Operator.GTR;
      case GoLexer.GEQ -> Operator.GEQ;
      case GoLexer.ADD -> Operator.ADD;
      case GoLexer.SUB -> Operator.SUB;
      case GoLexer.OR -> Operator.OR;
      case GoLexer.XOR -> Operator.XOR;
      case GoLexer.MUL -> Operator.MUL;
      case GoLexer.QUO -> Operator.QUO;
      case GoLexer.REM -> Operator.REM;
      case GoLexer.SHL -> Operator.SHL;
      case GoLexer.SHR -> Operator.SHR;
      case GoLexer.AND -> Operator.AND;
      case GoLexer.AND_NOT -> Operator.AND_NOT;
      default -> throw new IllegalArgumentException("no binary operator: " + type);
    };
  }

  /** Of a unary operator; the star has a node of its own. */
  static Operator unary(int type) {
    return switch (type) {
      case GoLexer.NOT -> Operator.NOT;
      case GoLexer.TILDE -> Operator.TILDE;
      case GoLexer.ARROW -> Operator.ARROW;
      default -> binary(type);
    };
  }

  /** Of an assignment: the binary operator of {@code op=}, else {@link Operator#ASSIGN}. */
  static Operator assigned(int type) {
    return switch (type) {
      case GoLexer.ADD_ASSIGN -> Operator.ADD;
      case GoLexer.SUB_ASSIGN -> Operator.SUB;
      case GoLexer.MUL_ASSIGN -> Operator.MUL;
      case GoLexer.QUO_ASSIGN -> Operator.QUO;
      case GoLexer.REM_ASSIGN -> Operator.REM;
      case GoLexer.AND_ASSIGN -> Operator.AND;
      case GoLexer.OR_ASSIGN -> Operator.OR;
      case GoLexer.XOR_ASSIGN -> Operator.XOR;
      case GoLexer.SHL_ASSIGN -> Operator.SHL;
      case GoLexer.SHR_ASSIGN -> Operator.SHR;
      case GoLexer.AND_NOT_ASSIGN -> Operator.AND_NOT;
      default -> Operator.ASSIGN;
    };
  }
}
