package org.goboundaries.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
  @Test
  void goesInTheOrderOfTheTextAndOnlyWhereTold() {
    Ident a = new Ident(0, 1, "a");
    Ident b = new Ident(4, 5, "b");
    Ident c = new Ident(8, 9, "c");
    BinaryExpr left = new BinaryExpr(0, 5, a, Operator.ADD, b);
    BinaryExpr all = new BinaryExpr(0, 9, left, Operator.ADD, c);
    assertEquals(List.of(all, left, a, b, c), visited(all, null));
    assertEquals(List.of(all, left, c), visited(all, left));
  }

  @Test
  void needsNoStackForDeepTrees() {
    Expr chain = new Ident(0, 1, "a");
    for (int i = 1; i < 1_000_000; i++) {
      chain = new ParenExpr(0, i, chain);
    }
    int[] count = {0};
    Walk.tree(chain, node -> count[0]++ >= 0);
    assertEquals(1_000_000, count[0]);
  }

  private static List<Node> visited(Node root, Node closed) {
    List<Node> visited = new ArrayList<>();
    Walk.tree(
        root,
        node -> {
          visited.add(node);
          return node != closed;
        });
    return visited;
  }
}
