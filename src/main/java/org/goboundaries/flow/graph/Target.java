package org.goboundaries.flow.graph;

/** A place ahead that jumps lead to: collects them until it is reached. */
public final class Target {
  private OpenEdges incoming = OpenEdges.NONE;

  OpenEdges incoming() {
    return incoming;
  }

  void set(OpenEdges flow) {
    incoming = flow;
  }
}
