package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Pieces that are no node yet: what they become depends on the rule around them. */
sealed interface Part {
  /** Expressions of a list, or type arguments. */
  record Exprs(List<Expr> list) implements Part {}

  /** Names of a list. */
  record Idents(List<Ident> list) implements Part {}

  /** Parameters, results or type parameters. */
  record Fields(List<Field> list) implements Part {}

  /**
   * A method's receiver.
   *
   * @param endToken index of the token after it
   */
  record Receiver(List<Field> list, int endToken) implements Part {}

  /** A name, a type, or both; a name alone may turn out to be a type. */
  record Parameter(@Nullable Ident name, @Nullable Expr type) implements Part {}

  /** Behind a name: a dot and another, with type arguments or without. */
  record Qualified(Ident selector, @Nullable Exprs typeArgs) implements Part {}

  /** Behind a name: what is an instantiation's type arguments. */
  record Instance(List<Expr> typeArgs) implements Part {}

  /** The element type of an array whose length stands before it. */
  record Element(Expr type) implements Part {}

  /** The equals sign of an alias declaration. */
  record Alias() implements Part {}

  /** Behind the first index: the other bounds of a slice expression. */
  record Bounds(@Nullable Expr high, @Nullable Expr max) implements Part {}

  /** The operand of a range clause. */
  record RangeOperand(Expr operand) implements Part {}

  /** A range clause with variables. */
  record RangeClause(int start, List<Expr> variables, boolean define, Expr operand)
      implements Part {}

  /** What stands between a keyword and its block. */
  record Header(@Nullable Stmt init, @Nullable Stmt main) implements Part {}

  /** Behind the first semicolon of a for clause. */
  record ForTail(@Nullable Stmt condition, @Nullable Stmt post) implements Part {}
}
