package org.goboundaries.flow.graph;

import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;

/** Puts the parts together that turn a body into its graph. */
final class GraphMaker {
  private final GraphBuilder<Node> draft = new GraphBuilder<>();
  private final Worklist agenda = new Worklist();
  private final Statements statements;
  private final Jumps jumps;

  private GraphMaker(Effects effects) {
    this.jumps = new Jumps(draft);
    Expressions expressions = new Expressions(draft, agenda, effects);
    this.statements = new Statements(draft, agenda, effects, expressions, jumps);
  }

  static ControlGraph graph(Block body, Effects effects) {
    return new GraphMaker(effects).make(body);
  }

  private ControlGraph make(Block body) {
    agenda.next(() -> statements.read(body));
    agenda.run();
    draft.end(body);
    jumps.finish();
    return new ControlGraph(draft);
  }
}
