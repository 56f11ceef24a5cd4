package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A break, continue, goto or fallthrough statement. */
public record BranchStmt(int start, int end, Kind kind, @Nullable Ident label) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (label != null) {
      action.accept(label);
    }
  }

  /** Where the statement goes on. */
  public enum Kind {
    /** {@code break}. */
    BREAK,
    /** {@code continue}. */
    CONTINUE,
    /** {@code goto}. */
    GOTO,
    /** {@code fallthrough}. */
    FALLTHROUGH
  }
}
