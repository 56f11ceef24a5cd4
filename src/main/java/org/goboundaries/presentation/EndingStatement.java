package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a function without results that ends its goroutine, and could return instead.
 *
 * @param callee what it calls
 */
record EndingStatement(Code code, ExprStmt statement, SelectorExpr callee) {
  /** The only call of a path; null where it stands in other code, or is no statement by itself. */
  static @Nullable EndingStatement of(Code code, EndingPath path) {
    Site site = path.first();
    boolean isOwn = path.sites().size() == 1 && site.code() == code;
    boolean hasNoResult = code.type() instanceof Signature type && type.results().isEmpty();
    Block body = code.body();
    if (!isOwn || !hasNoResult || site.manner() != Manner.CALL || body == null) {
      return null;
    }
    List<ExprStmt> found = new ArrayList<>();
    Walk.tree(
        body,
        node -> {
          if (node instanceof ExprStmt statement && statement.expression() == site.node()) {
            found.add(statement);
          }
          return found.isEmpty();
        });
    return !found.isEmpty() && function(site) instanceof SelectorExpr selector
        ? new EndingStatement(code, found.get(0), selector)
        : null;
  }

  private static @Nullable Object function(Site site) {
    return site.node() instanceof CallExpr call ? ParenExpr.strip(call.function()) : null;
  }

  /** Whether the function ends after it anyway. */
  boolean isLast() {
    Block body = code.body();
    List<Stmt> all = body == null ? List.of() : body.statements();
    return !all.isEmpty() && all.get(all.size() - 1) == statement;
  }

  /** The lines it has for itself. */
  @Nullable OwnLine line() {
    return OwnLine.of(code.file(), statement);
  }
}
