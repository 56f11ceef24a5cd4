package org.goboundaries.flow.graph;

import java.util.Set;

/** Which ends of a function a question is about. */
public enum Exits {
  /** The function returns. */
  NORMAL(Set.of(Outcome.RETURNS), EdgeKind.ALL),
  /** It returns, or a call that is known never to return ends it. */
  KNOWN(
      Set.of(Outcome.values()),
      EdgeKind.ALL
          & ~(EdgeKind.MAY_PANIC.bit() | EdgeKind.MAY_GOEXIT.bit() | EdgeKind.MAY_EXIT.bit())),
  /** Also the panics and exits that are only possible. */
  ALL(Set.of(Outcome.values()), EdgeKind.ALL);

  private final Set<Outcome> outcomes;
  private final int edges;

  Exits(Set<Outcome> outcomes, int edges) {
    this.outcomes = outcomes;
    this.edges = edges;
  }

  Set<Outcome> outcomes() {
    return outcomes;
  }

  int edges() {
    return edges;
  }
}
