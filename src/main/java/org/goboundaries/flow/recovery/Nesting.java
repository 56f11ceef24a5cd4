package org.goboundaries.flow.recovery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/**
 * Where each node of a file stands. A declaration is walked, without recursion, when the first
 * question about it is asked: most declarations of a file never are.
 */
final class Nesting {
  private static final Place TOP = new Place(null, null, null, null);

  private final TreeMap<Integer, Decl> unknown = new TreeMap<>();
  private final Map<Node, Place> places = new IdentityHashMap<>();

  Nesting(GoFile file) {
    file.declarations().forEach(declaration -> unknown.put(declaration.start(), declaration));
  }

  /** Where a node stands; a declaration of the file stands at the top. */
  Place place(Node node) {
    Place known = places.get(node);
    if (known == null) {
      Map.Entry<Integer, Decl> around = unknown.floorEntry(node.start());
      if (around == null || around.getValue() == node || around.getValue().end() < node.end()) {
        return TOP;
      }
      unknown.remove(around.getKey());
      walk(around.getValue());
      known = places.getOrDefault(node, TOP);
    }
    return known;
  }

  private void walk(Decl declaration) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(declaration);
    while (!open.isEmpty()) {
      Node node = open.pop();
      Place inside = inside(node, places.getOrDefault(node, TOP));
      Place inBody = inBody(node, inside);
      node.forEachChild(
          child -> {
            places.put(child, isLoopBody(node, child) ? inBody : inside);
            open.push(child);
          });
    }
  }

  /** The nearest node above that is no parenthesis; null for a declaration at the top. */
  @Nullable Node above(Node node) {
    return place(outermost(node)).parent();
  }

  /** The expression with all parentheses written around it. */
  Node outermost(Node node) {
    Node found = node;
    while (place(found).parent() instanceof ParenExpr paren) {
      found = paren;
    }
    return found;
  }

  private static Place inside(Node node, Place own) {
    if (node instanceof FuncDecl || node instanceof FuncLit) {
      return new Place(node, node, null, null);
    }
    DeferStmt defer = node instanceof DeferStmt statement ? statement : own.defer();
    return new Place(node, own.function(), own.loop(), defer);
  }

  private static Place inBody(Node node, Place inside) {
    return node instanceof RangeStmt loop
        ? new Place(node, inside.function(), loop, inside.defer())
        : inside;
  }

  private static boolean isLoopBody(Node node, Node child) {
    return node instanceof RangeStmt loop && loop.body() == child;
  }

  /**
   * The surroundings of a node, shared with its siblings.
   *
   * @param function the innermost declaration or literal of a function around it
   * @param loop the innermost range loop of that function whose body it is in
   * @param defer the defer statement of that function it is part of
   */
  record Place(
      @Nullable Node parent,
      @Nullable Node function,
      @Nullable RangeStmt loop,
      @Nullable DeferStmt defer) {}
}
