package org.goboundaries.flow.cgo;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CNode;
import org.goboundaries.flow.graph.GraphBuilder;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.TreeGraph;
import org.goboundaries.flow.graph.Worklist;
import org.jspecify.annotations.Nullable;

/**
 * The control-flow graph of a function of C. Points are calls, tests, assignments and {@code ++},
 * variables that are declared, heads of loops, labels, jumps and returns, and addresses of names
 * that are not handed to a call ({@link PointKind#OPERATION}). Operands are evaluated in the order
 * of the text, as compilers may. Conditions aren't judged. A macro with a block is a loop that may
 * be passed; a jump to a label that nobody knows, or a switch without a case, may lead anywhere.
 */
final class CGraph extends TreeGraph<CNode> {
  private final Map<CCall, CNode> parents;

  private CGraph(GraphBuilder<CNode> draft, Map<CCall, CNode> parents) {
    super(draft);
    this.parents = parents;
  }

  /**
   * The graph of a function.
   *
   * @param outcomes how a call can end, as for {@link org.goboundaries.flow.graph.Effects}
   */
  static CGraph of(CFunction function, Function<CCall, Set<Outcome>> outcomes) {
    GraphBuilder<CNode> draft = new GraphBuilder<>();
    Worklist agenda = new Worklist();
    CStatements statements = new CStatements(draft, agenda, outcomes);
    agenda.next(() -> statements.read(function.body()));
    agenda.run();
    draft.end(function.body());
    return new CGraph(draft, statements.finish());
  }

  /** What is carried out at a point; null at tests, the entry and ends. */
  @Nullable CNode done(int point) {
    return kind(point) == PointKind.TEST ? null : node(point);
  }

  /** What takes the result of a call: the node around it, or around its casts; null for others. */
  @Nullable CNode parent(CCall call) {
    return parents.get(call);
  }
}
