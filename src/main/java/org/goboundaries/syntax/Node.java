package org.goboundaries.syntax;

import java.util.function.Consumer;

/**
 * A piece of a Go file's syntax tree. Nodes are immutable and named as in the Go specification;
 * their shape follows go/ast, so that the two can be compared.
 *
 * <p>Two nodes are the same only if they are the same object: compare with {@code ==} and key with
 * an identity map, for a record's own {@code equals} compares whole subtrees.
 */
public sealed interface Node
    permits Expr, Stmt, Decl, ImportSpec, ConstSpec, VarSpec, TypeSpec, Field {

  /** Byte offset of the first byte, 0-based. */
  int start();

  /** Byte offset after the last byte. */
  int end();

  /** Whether another node of the same file lies within this one, or is it. */
  default boolean contains(Node other) {
    return start() <= other.start() && other.end() <= end();
  }

  /** Calls {@code action} for each direct child in the order of the text. */
  void forEachChild(Consumer<? super Node> action);
}
