package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.locks.Deadlock;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Unlocks a mutex that a goroutine would wait for, where that can't be wrong. */
public final class DeadlockFix {
  private DeadlockFix() {}

  /** The finding with its fix, if it has one. */
  public static Finding of(Finding finding, GoFile file, Deadlock deadlock) {
    SelectorExpr lock = lock(deadlock);
    if (lock == null) {
      return finding;
    } else if (deadlock.kind() == Kind.LOCK_DEFERRED && isRightBehind(deadlock)) {
      Ident name = lock.selector();
      TextEdit edit = new TextEdit(name.start(), name.end(), unlock(name));
      return finding.withFix("Unlock \"" + deadlock.mutex() + "\" instead", edit);
    }
    OwnLine line =
        isContinuing(deadlock) && UnlockFix.isVisible(deadlock.taken(), lock)
            ? OwnLine.of(file, deadlock.at())
            : null;
    if (line == null) {
      return finding;
    }
    String call = file.text(lock.operand()) + "." + unlock(lock.selector()) + "()";
    int at = deadlock.at().start();
    TextEdit edit = new TextEdit(at, at, call + "\n" + line.indent());
    return finding.withFix("Unlock \"" + deadlock.mutex() + "\" before it", edit);
  }

  private static boolean isContinuing(Deadlock deadlock) {
    return deadlock.kind() == Kind.CONTINUED || deadlock.kind() == Kind.LEFT_LOCKED;
  }

  /** The call that takes the mutex last, where it is one of the mutex itself. */
  private static @Nullable SelectorExpr lock(Deadlock deadlock) {
    return deadlock.isDirect()
            && deadlock.way().get(0).node() instanceof CallExpr call
            && call.function() instanceof SelectorExpr selector
            && selector.selector().name().endsWith("Lock")
        ? selector
        : null;
  }

  /** Whether nothing can have happened to the mutex between the two. */
  private static boolean isRightBehind(Deadlock deadlock) {
    Block body = deadlock.taken().code().body();
    return body != null && Walk.any(body, node -> haveInARow(UnlockFix.statements(node), deadlock));
  }

  private static boolean haveInARow(List<Stmt> all, Deadlock deadlock) {
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i) instanceof DeferStmt defer
          && defer.call() == deadlock.at()
          && all.get(i - 1) instanceof ExprStmt call
          && call.expression() == deadlock.taken().node()) {
        return true;
      }
    }
    return false;
  }

  private static String unlock(Ident lock) {
    return lock.name().equals("RLock") ? "RUnlock" : "Unlock";
  }
}
