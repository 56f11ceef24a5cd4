package org.goboundaries.cgo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Walks trees of C in the order of the text, without recursion. */
public final class CWalk {
  private CWalk() {}

  /** A node and all below it; children of a node for which {@code enter} says no are left out. */
  public static void tree(CNode root, Predicate<? super CNode> enter) {
    Deque<CNode> open = new ArrayDeque<>();
    open.push(root);
    List<CNode> children = new ArrayList<>();
    while (!open.isEmpty()) {
      CNode node = open.pop();
      if (enter.test(node)) {
        node.forEachChild(children::add);
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
        children.clear();
      }
    }
  }

  /** The calls in a tree, in the order of the text. */
  public static List<CCall> calls(CNode root) {
    List<CCall> found = new ArrayList<>();
    tree(
        root,
        node -> {
          if (node instanceof CCall call) {
            found.add(call);
          }
          return true;
        });
    return found;
  }

  /** Whether a tree has a node of some kind. */
  public static boolean any(CNode root, Predicate<? super CNode> isWanted) {
    boolean[] found = {false};
    tree(
        root,
        node -> {
          found[0] = found[0] || isWanted.test(node);
          return !found[0];
        });
    return found[0];
  }

  /** Whether a name occurs in a tree. */
  public static boolean mentions(CNode root, String name) {
    return any(root, node -> CName.is(node, name));
  }
}
