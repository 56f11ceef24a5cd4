package org.goboundaries.flow.cgo;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CNode;
import org.goboundaries.flow.graph.Agenda;
import org.goboundaries.flow.graph.Draft;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.TreeGraph;
import org.jspecify.annotations.Nullable;

/**
 * The control-flow graph of a function of C. Points are calls, assignments, {@code ++} and {@code
 * --} ({@link PointKind#ASSIGN}), variables that are declared, tests, the heads of loops, labels,
 * jumps, returns, and addresses of names that are taken otherwise than for a call ({@link
 * PointKind#OPERATION}). Operands are evaluated in the order of the text, as compilers may. Of
 * loops whose condition is a constant one way only is taken. Macros with a block are loops that may
 * be passed. A jump to a label that nobody knows may lead anywhere.
 */
final class CGraph extends TreeGraph<CNode> {
  private final Map<CCall, CNode> takers;

  private CGraph(Draft<CNode> draft, Map<CCall, CNode> takers) {
    super(draft);
    this.takers = takers;
  }

  /**
   * The graph of a function.
   *
   * @param outcomes how a call can end; as for {@link org.goboundaries.flow.graph.Effects}
   */
  static CGraph of(CFunction function, Function<CCall, Set<Outcome>> outcomes) {
    Draft<CNode> draft = new Draft<>();
    Agenda agenda = new Agenda();
    CStatements statements = new CStatements(draft, agenda, outcomes);
    agenda.next(() -> statements.read(function.body()));
    agenda.run();
    draft.end(function.body());
    return new CGraph(draft, statements.finish());
  }

  /**
   * What takes the result of a call, be it cast: the assignment or variable that keeps it, the
   * return statement, or the expression statement that drops it; null for anything else.
   */
  @Nullable CNode taker(CCall call) {
    return takers.get(call);
  }
}
