package org.goboundaries.presentation;

import org.goboundaries.flow.guards.Guard;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The block of a guard that runs where there was a panic: {@code if r := recover(); r != nil { … }}
 * as the first statement of a deferred literal.
 *
 * @param choice the if statement
 * @param value what recover returned
 */
record GuardBlock(IfStmt choice, Ident value) {
  /** Of a guard; null where it looks otherwise. */
  static @Nullable GuardBlock of(Guard guard) {
    return guard.code().node() instanceof FuncLit literal
            && !literal.body().statements().isEmpty()
            && literal.body().statements().get(0) instanceof IfStmt choice
            && choice.init() != null
            && choice.condition() instanceof BinaryExpr test
            && test.operator() == Operator.NEQ
            && test.left() instanceof Ident value
        ? new GuardBlock(choice, value)
        : null;
  }

  /**
   * Puts statements in front of the first one; null where the block has no lines of its own.
   *
   * @param statements with a line feed and tabs between them, as on the first level
   */
  @Nullable TextEdit begin(SourceText text, String statements) {
    Block block = choice.body();
    LineTable lines = text.lines();
    int first = block.statements().isEmpty() ? block.start() : block.statements().get(0).start();
    String indent = text.substring(lines.start(lines.line(first)), first);
    boolean isAlone = lines.line(first) != lines.line(block.start()) && indent.isBlank();
    String indented = statements.replace("\n", "\n" + indent);
    return isAlone ? new TextEdit(first, first, indented + "\n" + indent) : null;
  }
}
