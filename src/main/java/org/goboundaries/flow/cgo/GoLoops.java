package org.goboundaries.flow.cgo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;

/** What becomes of the results of calls in Go, and whether they are made again after a failure. */
final class GoLoops {
  private static final Set<Operator> FAILURES =
      Set.of(Operator.NEQ, Operator.LSS, Operator.LEQ, Operator.EQL);

  private final Map<CallExpr, ForStmt> loops = new IdentityHashMap<>();
  private final Map<ForStmt, List<IfStmt>> choices = new IdentityHashMap<>();
  private final Map<CallExpr, Set<String>> results = new IdentityHashMap<>();
  private final Set<CallExpr> unused = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<ForStmt> around = new ArrayDeque<>();

  /** Of a file, or a declaration of one. */
  GoLoops(Iterable<? extends Node> roots) {
    for (Node root : roots) {
      around.clear();
      Walk.tree(
          root,
          node -> {
            read(node);
            return true;
          });
    }
  }

  private void read(Node node) {
    while (!around.isEmpty() && around.peek().end() <= node.start()) {
      around.pop();
    }
    ForStmt loop = around.peek();
    if (node instanceof ForStmt inner) {
      around.push(inner);
    } else if (node instanceof CallExpr call && loop != null) {
      loops.put(call, loop);
    } else if (node instanceof IfStmt choice && loop != null && leaves(choice.body())) {
      choices.computeIfAbsent(loop, key -> new ArrayList<>()).add(choice);
    } else if (node instanceof ExprStmt statement
        && statement.expression() instanceof CallExpr call) {
      unused.add(call);
    } else if (node instanceof AssignStmt assign) {
      assign.right().forEach(value -> assigned(assign.left(), value));
    }
  }

  private void assigned(List<Expr> left, Expr value) {
    Set<String> names = new HashSet<>();
    for (Expr target : left) {
      names.add(target instanceof Ident ident ? ident.name() : "");
    }
    boolean isDropped = names.equals(Set.of("_"));
    Walk.tree(
        value,
        node -> {
          if (node instanceof CallExpr call) {
            results.put(call, names);
          }
          return !(node instanceof FuncLit);
        });
    if (isDropped && value instanceof CallExpr call) {
      unused.add(call);
    }
  }

  boolean isUsed(CallExpr call) {
    return !unused.contains(call);
  }

  /** Whether a loop stands around a call that a failure doesn't leave; over elements is none. */
  boolean isRetried(CallExpr call) {
    ForStmt loop = loops.get(call);
    if (loop == null) {
      return false;
    }
    return choices.getOrDefault(loop, List.of()).stream()
        .noneMatch(choice -> choice.end() > call.start() && isFailure(choice.condition(), call));
  }

  private boolean isFailure(Expr condition, CallExpr call) {
    boolean[] found = {false};
    Walk.tree(
        condition,
        node -> {
          found[0] |=
              node instanceof BinaryExpr test
                  && FAILURES.contains(test.operator())
                  && isAbout(test.left(), call);
          return !found[0];
        });
    return found[0];
  }

  private boolean isAbout(Expr value, CallExpr call) {
    Set<String> names = results.getOrDefault(call, Set.of());
    boolean[] found = {false};
    Walk.tree(
        value,
        node -> {
          found[0] |= node == call || node instanceof Ident ident && names.contains(ident.name());
          return !found[0];
        });
    return found[0];
  }

  private static boolean leaves(Block body) {
    if (body.statements().isEmpty()) {
      return false;
    }
    Stmt last = body.statements().get(body.statements().size() - 1);
    if (last instanceof BranchStmt branch) {
      return branch.kind() == BranchStmt.Kind.BREAK || branch.kind() == BranchStmt.Kind.GOTO;
    }
    return last instanceof ReturnStmt
        || last instanceof ExprStmt statement && statement.expression() instanceof CallExpr;
  }
}
