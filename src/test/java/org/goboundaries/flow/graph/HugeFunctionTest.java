package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No function is too deep or too long: nothing recurses, and nothing is quadratic. */
class HugeFunctionTest {
  private static final int LEVELS = 100_000;

  /** Seven times what was measured. */
  private static final int MILLISECONDS = 2_000;

  /** A guard against what is quadratic: that would take minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("shapes")
  void isReadAndAnswered(Shape shape) {
    Block body = parse(shape.text(LEVELS));
    long[] times = assertTimeoutPreemptively(LIMIT, () -> measure(body));
    System.out.printf(
        "%-24s %,9d points, graph %,5d ms, questions %,5d ms of CPU%n",
        shape.name(), times[0], times[1], times[2]);
    assertTrue(times[0] >= LEVELS, () -> "only " + times[0] + " points");
    assertTrue(times[1] < MILLISECONDS, () -> times[1] + " ms for the graph");
  }

  private static long[] measure(Block body) {
    long start = cpuTime();
    ControlGraph graph = ControlGraph.of(body, new NamedEffects(true));
    long made = cpuTime();
    StatementOrder order = new StatementOrder(graph);
    int last = graph.size() - 1;
    order.isAlwaysBefore(last / 2, last);
    order.mayFollow(last, last / 2);
    order.mustPass(last / 2, last, Exits.ALL);
    order.isInLoop(last);
    PendingDefers defers = new PendingDefers(graph);
    defers.departures();
    defers.at(ControlGraph.RETURNED);
    return new long[] {graph.size(), (made - start) / 1_000_000, (cpuTime() - made) / 1_000_000};
  }

  /** Other processes don't count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Block parse(String text) {
    FuncDecl function = (FuncDecl) Parser.parse(SourceText.of("f.go", text)).declarations().get(0);
    return function.body();
  }

  static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape("statements", "", "a()\n", "", ""));
    shapes.add(new Shape("defers", "", "defer a()\n", "", ""));
    shapes.add(new Shape("defers in branches", "", "if p {\ndefer a()\n}\n", "", ""));
    shapes.add(new Shape("returns", "", "if p {\nreturn\n}\n", "", ""));
    shapes.add(new Shape("ifs", "", "if p {\na()\n", "}\n", ""));
    shapes.add(new Shape("ifs with returns", "", "if p {\na()\n", "return\n}\n", ""));
    shapes.add(new Shape("defers in ifs", "", "if p {\ndefer a()\n", "return\n}\n", ""));
    shapes.add(new Shape("blocks", "", "{\na()\n", "}\n", ""));
    shapes.add(new Shape("else ifs", "if p { a() }", " else if p { a() }", "", "\n"));
    shapes.add(new Shape("loops", "", "for p {\na()\n", "}\n", ""));
    shapes.add(new Shape("loops left at once", "L:\n", "for p {\n", "break L\n}\n", ""));
    shapes.add(new Shape("gotos ahead", "", "if p {\ngoto L\n}\n", "", "L:\na()\n"));
    shapes.add(new Shape("gotos back", "L:\na()\n", "if p {\ngoto L\n}\n", "", ""));
    shapes.add(new Shape("cases", "switch x {\n", "case p:\na()\n", "", "}\n"));
    shapes.add(
        new Shape("falling through", "switch x {\n", "case p:\nfallthrough\n", "", "case q:\n}\n"));
    shapes.add(new Shape("clauses of a select", "select {\n", "case <-p:\na()\n", "", "}\n"));
    shapes.add(new Shape("switches", "", "switch x {\ncase p:\n", "}\n", ""));
    shapes.add(new Shape("operators", "x = 1", " / y", "", "\n"));
    shapes.add(new Shape("logical operators", "x = p", " && y", "", "\n"));
    shapes.add(new Shape("parentheses", "x = ", "a(", ")", "\n"));
    shapes.add(new Shape("chained calls", "x", ".a()", "", "\n"));
    shapes.add(new Shape("broken statements", "", "x y\n", "", ""));
    return shapes;
  }

  /** A function that is {@code head unit unit … closer closer … tail}. */
  record Shape(String name, String head, String unit, String closer, String tail) {
    String text(int levels) {
      return "package p\nfunc f() {\n"
          + head
          + unit.repeat(levels)
          + closer.repeat(levels)
          + tail
          + "}\n";
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
