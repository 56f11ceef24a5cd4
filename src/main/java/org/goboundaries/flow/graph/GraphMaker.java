package org.goboundaries.flow.graph;

import org.goboundaries.syntax.Block;

/** Puts the parts together that turn a body into its graph. */
final class GraphMaker {
  private final Draft draft = new Draft();
  private final Agenda agenda = new Agenda();
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
    draft.point(PointKind.ENTRY, null);
    for (Outcome outcome : Outcome.values()) {
      assert draft.size() == outcome.end();
      draft.isolated(PointKind.EXIT, null);
    }
    draft.isolated(PointKind.ANYWHERE, null);
    agenda.next(() -> statements.read(body));
    agenda.run();
    if (draft.isReached()) {
      draft.point(PointKind.END, body);
      draft.connect(ControlGraph.RETURNED);
    }
    jumps.finish();
    return draft.finished();
  }
}
