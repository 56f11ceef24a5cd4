package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A piece of C. Offsets are bytes of the file it stands in, a Go file for a preamble. Two nodes are
 * the same only if they are the same object.
 */
public sealed interface CNode permits CExpr, CStmt, CVariable, CFunction {

  /** Byte offset of the first byte, 0-based. */
  int start();

  /** Byte offset after the last byte. */
  int end();

  /** Calls {@code action} for each direct child in the order of the text. */
  void forEachChild(Consumer<? super CNode> action);
}
