package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.DoubleUnlock;
import org.goboundaries.flow.locks.KeptMutex;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Unlocks a mutex before a return, or leaves out an unlock that is one too many. */
public final class UnlockFix {
  private UnlockFix() {}

  /** The finding with an unlock before each of the returns, where that can't be wrong. */
  public static Finding before(Finding finding, GoFile file, KeptMutex kept) {
    CallExpr unlock = call(kept.released());
    if (!kept.isFixable() || unlock == null || !isVisible(kept.taken(), unlock.function())) {
      return finding;
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Node at : kept.returns()) {
      OwnLine line =
          at instanceof ReturnStmt result && isUnguarded(result, kept.taken().code())
              ? OwnLine.of(file, result)
              : null;
      if (line == null) {
        return finding;
      }
      String text = file.text(unlock) + "\n" + line.indent();
      edits.add(new TextEdit(at.start(), at.start(), text));
    }
    String where = edits.size() == 1 ? "the return" : "each return";
    return finding.withFix("Unlock \"" + kept.mutex() + "\" before " + where, edits);
  }

  /** The finding with the unlock left out, where the deferred one comes right behind it. */
  public static Finding without(Finding finding, GoFile file, DoubleUnlock each) {
    Block body = each.at().code().body();
    ExprStmt statement = each.isFixable() && body != null ? followed(body, each.at()) : null;
    OwnLine line = statement == null ? null : OwnLine.of(file, statement);
    if (statement == null || line == null || line.end() != statement.end()) {
      return finding;
    }
    SourceText text = file.text();
    int start = text.lines().start(text.lines().line(statement.start()));
    int next = text.lines().start(text.lines().line(statement.start()) + 1);
    return finding.withFix("Leave it to the deferred call", new TextEdit(start, next, ""));
  }

  private static @Nullable CallExpr call(Site site) {
    return site.node() instanceof CallExpr call ? call : null;
  }

  /** Whether results need no lock, as far as it shows: local variables, constants, errors. */
  static boolean isUnguarded(ReturnStmt result, Code code) {
    Set<String> locals = new HashSet<>(Set.of("nil", "true", "false"));
    code.parameters().stream().filter(Objects::nonNull).forEach(name -> locals.add(name.name()));
    Walk.tree(
        Objects.requireNonNull(code.body()),
        node -> {
          if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
            assign
                .left()
                .forEach(left -> locals.add(left instanceof Ident name ? name.name() : ""));
          } else if (node instanceof VarSpec spec) {
            spec.names().forEach(name -> locals.add(name.name()));
          }
          return true;
        });
    return result.results().stream().allMatch(each -> isUnguarded(each, locals));
  }

  private static boolean isUnguarded(Expr result, Set<String> locals) {
    Expr bare = ParenExpr.strip(result);
    if (bare instanceof CallExpr call && call.function() instanceof SelectorExpr callee) {
      return callee.operand() instanceof Ident owner
          && (owner.name().equals("errors") || owner.name().equals("fmt"))
          && call.arguments().stream().allMatch(each -> isUnguarded(each, locals));
    }
    return bare instanceof BasicLit || bare instanceof Ident name && locals.contains(name.name());
  }

  /** Whether a name of a mutex means the same all over the function that takes it. */
  static boolean isVisible(Site taken, Expr mutex) {
    Block body = taken.code().body();
    Ident root = root(mutex);
    if (body == null || root == null) {
      return false;
    }
    return !Walk.any(
        body,
        node ->
            node instanceof AssignStmt assign
                && assign.left().stream()
                    .anyMatch(
                        left -> left instanceof Ident name && name.name().equals(root.name())));
  }

  private static @Nullable Ident root(Expr function) {
    Expr at = function;
    while (at instanceof SelectorExpr selector) {
      at = selector.operand();
    }
    return at instanceof Ident name ? name : null;
  }

  /** The statement of a call that a return follows whose results need no lock; else null. */
  private static @Nullable ExprStmt followed(Block body, Site site) {
    ExprStmt[] found = {null};
    Walk.tree(
        body,
        node -> {
          List<Stmt> all = statements(node);
          for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof ExprStmt statement
                && statement.expression() == site.node()
                && all.get(i + 1) instanceof ReturnStmt result
                && isUnguarded(result, site.code())) {
              found[0] = statement;
            }
          }
          return true;
        });
    return found[0];
  }

  static List<Stmt> statements(Node node) {
    if (node instanceof Block block) {
      return block.statements();
    } else if (node instanceof CaseClause clause) {
      return clause.body();
    }
    return node instanceof CommClause clause ? clause.body() : List.of();
  }
}
