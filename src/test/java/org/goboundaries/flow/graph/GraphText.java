package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.parser.Parser;

/**
 * The graph of a small function, and its edges as lines "from -> to": points are named by the first
 * line of their text, all of which must differ, and ends in capitals.
 */
record GraphText(GoFile file, ControlGraph graph) {
  static GraphText of(String body) {
    return of(body, false);
  }

  static GraphText of(String body, boolean mayPanic) {
    GraphText text = unchecked(body, mayPanic);
    assertEquals(List.of(), text.file.errors());
    return text;
  }

  /** Without asking whether the body is Go. */
  static GraphText unchecked(String body, boolean mayPanic) {
    String source = "package p\nfunc f() {\n" + body + "\n}\n";
    GoFile file = Parser.parse(SourceText.of("f.go", source));
    FuncDecl function = (FuncDecl) file.declarations().get(0);
    return new GraphText(file, ControlGraph.of(function.body(), new NamedEffects(mayPanic)));
  }

  /** The edges from points that can be reached, sorted. */
  List<String> edges() {
    StatementOrder order = new StatementOrder(graph);
    TreeSet<String> lines = new TreeSet<>();
    for (int point = 0; point < graph.size(); point++) {
      if (order.isUnreachable(point) == Answer.NO) {
        for (ControlGraph.Edge edge : graph.leaving(point)) {
          lines.add(name(point) + arrow(edge.kind()) + name(edge.to()));
        }
      }
    }
    return List.copyOf(lines);
  }

  /** The point with a name; there must be one only. */
  int named(String name) {
    List<String> names = IntStream.range(0, graph.size()).mapToObj(this::name).toList();
    assertEquals(1, Collections.frequency(names, name), () -> name + " in " + names);
    return names.indexOf(name);
  }

  private static String arrow(EdgeKind kind) {
    return kind == EdgeKind.NEXT ? " -> " : " -" + kind.name().toLowerCase(Locale.ROOT) + "-> ";
  }

  String name(int point) {
    Node node = graph.node(point);
    if (node == null) {
      return switch (point) {
        case ControlGraph.ENTRY -> "ENTRY";
        case ControlGraph.RETURNED -> "RETURNED";
        case ControlGraph.PANICKED -> "PANICKED";
        case ControlGraph.GOEXITED -> "GOEXITED";
        case ControlGraph.EXITED -> "EXITED";
        default -> "ANYWHERE";
      };
    }
    return switch (graph.kind(point)) {
      case END -> "END";
      case LOOP -> "LOOP";
      case RANGE, RANGE_FUNCTION -> "RANGE";
      case SWITCH -> "SWITCH";
      case SELECT -> "SELECT";
      case NOTHING -> "NOTHING";
      case TEST -> file.text(node) + "?";
      case LABEL -> file.text(node).lines().findFirst().orElseThrow();
      case ASSIGN -> node instanceof RangeStmt ? "STORE" : file.text(node);
      case OPERATION -> file.text(node) + "!";
      default -> file.text(node);
    };
  }
}
