package org.goboundaries.syntax;

/**
 * Operators of Go with their precedence: 5 binds strongest, 0 is no binary operator.
 *
 * @see <a href="https://go.dev/ref/spec#Operator_precedence">Operator precedence</a>
 */
public enum Operator {
  /** {@code ||}. */
  LOR("||", 1),
  /** {@code &&}. */
  LAND("&&", 2),
  /** {@code ==}. */
  EQL("==", 3),
  /** {@code !=}. */
  NEQ("!=", 3),
  /** {@code <}. */
  LSS("<", 3),
  /** {@code <=}. */
  LEQ("<=", 3),
  /** {@code >}. */
  GTR(">", 3),
  /** {@code >=}. */
  GEQ(">=", 3),
  /** {@code +}. */
  ADD("+", 4),
  /** {@code -}. */
  SUB("-", 4),
  /** {@code |}. */
  OR("|", 4),
  /** {@code ^}. */
  XOR("^", 4),
  /** {@code *}. */
  MUL("*", 5),
  /** {@code /}. */
  QUO("/", 5),
  /** {@code %}. */
  REM("%", 5),
  /** {@code <<}. */
  SHL("<<", 5),
  /** {@code >>}. */
  SHR(">>", 5),
  /** {@code &}. */
  AND("&", 5),
  /** {@code &^}. */
  AND_NOT("&^", 5),
  /** {@code !}. */
  NOT("!", 0),
  /** {@code ~}. */
  TILDE("~", 0),
  /** {@code <-}. */
  ARROW("<-", 0),
  /** {@code =}. */
  ASSIGN("=", 0),
  /** {@code :=}. */
  DEFINE(":=", 0);

  private final String text;
  private final int precedence;

  Operator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  /** The operator as written. */
  public String text() {
    return text;
  }

  /** 1 to 5 for binary operators, else 0. */
  public int precedence() {
    return precedence;
  }
}
