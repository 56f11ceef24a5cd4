package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What a function does after a statement of its own, when it goes on there.
 *
 * @param statement that which is a given call and nothing else
 * @param before what stands just before it, or before the if statement that it is all of; null
 *     where nothing does
 * @param behind the statements that follow, from the inside to the outside
 */
record Continuation(ExprStmt statement, @Nullable Stmt before, List<Stmt> behind) {
  /** Behind a call; null where that is no statement by itself, or stands in a loop. */
  static @Nullable Continuation of(Block body, Node call) {
    Map<Node, Node> parents = parents(body);
    return parents.get(call) instanceof ExprStmt statement ? of(body, statement, parents) : null;
  }

  private static @Nullable Continuation of(
      Block body, ExprStmt statement, Map<Node, Node> parents) {
    List<Stmt> behind = new ArrayList<>();
    Stmt before = null;
    Node child = statement;
    // behind a return statement nothing follows, not even another round of a loop
    while (child != body && !(behind.size() > 0 && isReturn(behind.get(behind.size() - 1)))) {
      Node parent = parents.get(child);
      if (parent == null || !isOnce(parent)) {
        return null;
      }
      List<Stmt> all = statements(parent);
      int index = indexOf(child, all);
      behind.addAll(index < 0 ? List.of() : all.subList(index + 1, all.size()));
      if (before == null && child instanceof IfStmt branch) {
        before = branch.init();
      }
      if (before == null && index > 0) {
        before = all.get(index - 1);
      }
      child = parent;
    }
    return new Continuation(
        statement, before == null ? before(body, statement) : before, List.copyOf(behind));
  }

  private static boolean isReturn(Stmt statement) {
    return statement instanceof ReturnStmt;
  }

  /**
   * What stands just before the statement of a call, or before the if statement that it is all of;
   * null where nothing does.
   */
  static @Nullable Stmt before(Block body, Node call) {
    Map<Node, Node> parents = parents(body);
    Node child = call;
    while (child != null && child != body) {
      Node parent = parents.get(child);
      if (child instanceof IfStmt branch && branch.init() != null) {
        return branch.init();
      }
      List<Stmt> all = statements(parent);
      int index = indexOf(child, all);
      if (index > 0) {
        return all.get(index - 1);
      }
      child = isOnce(parent) || index < 0 ? parent : null;
    }
    return null;
  }

  private static Map<Node, Node> parents(Block body) {
    Map<Node, Node> parents = new IdentityHashMap<>();
    Walk.tree(
        body,
        node -> {
          node.forEachChild(child -> parents.put(child, node));
          return true;
        });
    return parents;
  }

  /** Whether what a statement holds runs at most once when it is run. */
  private static boolean isOnce(@Nullable Node node) {
    return node instanceof Block
        || node instanceof IfStmt
        || node instanceof CaseClause
        || node instanceof CommClause
        || node instanceof SwitchStmt
        || node instanceof TypeSwitchStmt
        || node instanceof SelectStmt;
  }

  private static List<Stmt> statements(@Nullable Node node) {
    if (node instanceof Block block) {
      return block.statements();
    } else if (node instanceof CaseClause clause) {
      return clause.body();
    }
    return node instanceof CommClause clause ? clause.body() : List.of();
  }

  private static int indexOf(Node statement, List<Stmt> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == statement) {
        return i;
      }
    }
    return -1;
  }
}
