package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.MapType;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceType;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.grammar.GoLexer;
import org.goboundaries.syntax.grammar.GoParser;

/** Answers the grammar's predicates. Each rule has at most one, and is asked by its name. */
final class Predicates {
  private final Tokens tokens;
  private final ValueStack values;
  private final Frames frames;
  private final Constraints constraints;

  Predicates(Tokens tokens, ValueStack values, Frames frames) {
    this.tokens = tokens;
    this.values = values;
    this.frames = frames;
    this.constraints = new Constraints(tokens);
  }

  boolean test(int rule, int token) {
    return rule == GoParser.RULE_typeSpec ? typeParametersAhead(token) : literalAhead();
  }

  /**
   * At the brace after a primary expression: does it open a composite literal? In the header of an
   * if, for or switch statement it opens the block when a name stands before it.
   *
   * @see <a href="https://go.dev/ref/spec#Composite_literals">Composite literals</a>
   */
  private boolean literalAhead() {
    Expr before = values.at(values.height() - 1);
    if (before instanceof Ident || before instanceof SelectorExpr || before instanceof IndexExpr) {
      return !inHeader();
    }
    return before instanceof ArrayType
        || before instanceof SliceType
        || before instanceof StructType
        || before instanceof MapType;
  }

  private boolean inHeader() {
    for (int frame = frames.depth() - 1; frame >= 0; frame--) {
      switch (frames.rule(frame)) {
        case GoParser.RULE_ifHeader, GoParser.RULE_switchHeader, GoParser.RULE_forHeader:
          return true;
        case GoParser.RULE_block,
        GoParser.RULE_statementList,
        GoParser.RULE_parenthesized,
        GoParser.RULE_arguments,
        GoParser.RULE_index,
        GoParser.RULE_literalValue,
        GoParser.RULE_arrayType,
        GoParser.RULE_bracketTail,
        GoParser.RULE_topLevelDecl:
          return false;
        default:
          break;
      }
    }
    return false;
  }

  /**
   * At the bracket after a declared type's name: type parameters, or the length of an array? A name
   * followed by {@code *} or {@code (} could be either; as in go/parser, a comma after it or a type
   * that is no expression makes it a parameter.
   *
   * @see <a href="https://go.dev/ref/spec#Type_parameter_declarations">Type parameter
   *     declarations</a>
   */
  private boolean typeParametersAhead(int bracket) {
    if (tokens.typeOrEnd(bracket + 1) != GoLexer.IDENT) {
      return false;
    }
    return switch (tokens.typeOrEnd(bracket + 2)) {
      case GoLexer.RBRACK, GoLexer.PERIOD, GoLexer.LBRACE -> false;
      case GoLexer.MUL, GoLexer.LPAREN -> constraints.isConstraint(bracket + 2);
      default -> !isBinaryOperator(tokens.typeOrEnd(bracket + 2));
    };
  }

  private static boolean isBinaryOperator(int type) {
    return switch (type) {
      case GoLexer.LOR, GoLexer.LAND, GoLexer.EQL, GoLexer.NEQ, GoLexer.LSS, GoLexer.LEQ -> true;
      case GoLexer.GTR, GoLexer.GEQ, GoLexer.ADD, GoLexer.SUB, GoLexer.OR, GoLexer.XOR -> true;
      case GoLexer.QUO, GoLexer.REM, GoLexer.SHL, GoLexer.SHR, GoLexer.AND -> true;
      default -> type == GoLexer.AND_NOT;
    };
  }
}
