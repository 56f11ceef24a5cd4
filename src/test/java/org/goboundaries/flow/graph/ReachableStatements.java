package org.goboundaries.flow.graph;

import java.util.HashMap;
import java.util.Map;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Which statements of a file can be reached in their functions, by where they stand. */
final class ReachableStatements {
  private final GoFile file;
  private final Map<Long, Answer> reached = new HashMap<>();
  private int ends;

  ReachableStatements(GoFile file) {
    this.file = file;
    Walk.file(
        file,
        node -> {
          if (node instanceof FuncDecl function && function.body() != null) {
            addFunction(function.body());
          } else if (node instanceof FuncLit literal) {
            addFunction(literal.body());
          }
          return true;
        });
  }

  /** Null where no statement stands. */
  @Nullable Answer isReached(int start, int end) {
    return reached.get(key(start, end));
  }

  String place(int offset) {
    TextRange range = file.text().range(offset, offset);
    return file.text().path() + ":" + range.line();
  }

  /** How many functions can be left at their closing brace. */
  int ends() {
    return ends;
  }

  private void addFunction(Block body) {
    ControlGraph graph = ControlGraph.of(body, new NamedEffects(false));
    StatementOrder order = new StatementOrder(graph);
    addEnd(body, graph, order);
    Walk.tree(
        body,
        node -> {
          if (node instanceof Stmt && graph.first(node) != ControlGraph.NONE) {
            add(node, order, graph);
          }
          return !(node instanceof FuncLit);
        });
  }

  /** The closing brace, which go/cfg takes for a return statement when it is reached. */
  private void addEnd(Block body, ControlGraph graph, StatementOrder order) {
    int last = graph.size() - 1;
    boolean isThere = graph.kind(last) == PointKind.END;
    Answer isReached = isThere ? order.isUnreachable(last).not() : Answer.NO;
    ends += isReached == Answer.YES ? 1 : 0;
    reached.put(key(body.end() - 1, 0), isReached);
  }

  private void add(Node node, StatementOrder order, ControlGraph graph) {
    if (node instanceof TypeSwitchStmt choice) {
      // what go/ast has as a statement of its own: x := y.(type)
      Node start = choice.symbol() == null ? choice.guard() : choice.symbol();
      Answer answer = order.isUnreachable(graph.point(choice)).not();
      reached.put(key(start.start(), choice.guard().end()), answer);
    } else if (!(node instanceof Block) && !(node instanceof LabeledStmt)) {
      reached.put(key(node.start(), node.end()), order.isUnreachable(graph.first(node)).not());
    }
  }

  private static long key(int start, int end) {
    return (long) start << 32 | end;
  }
}
