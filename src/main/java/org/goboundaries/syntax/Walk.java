package org.goboundaries.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks trees in the order of the text, without recursion: a chain of a hundred thousand operators
 * is a tree as deep.
 */
public final class Walk {
  private Walk() {}

  /** Every node of a file; children of a node for which {@code enter} says no are left out. */
  public static void file(GoFile file, Predicate<? super Node> enter) {
    file.declarations().forEach(decl -> tree(decl, enter));
  }

  /** A node and all below it; children of a node for which {@code enter} says no are left out. */
  public static void tree(Node root, Predicate<? super Node> enter) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    List<Node> children = new ArrayList<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (enter.test(node)) {
        node.forEachChild(children::add);
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
        children.clear();
      }
    }
  }

  /** Whether a tree has a node of some kind. */
  public static boolean any(Node root, Predicate<? super Node> isWanted) {
    boolean[] found = {false};
    tree(
        root,
        node -> {
          found[0] = found[0] || isWanted.test(node);
          return !found[0];
        });
    return found[0];
  }
}
