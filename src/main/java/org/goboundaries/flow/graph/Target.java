package org.goboundaries.flow.graph;

/** A place ahead that jumps lead to: collects them until it is reached. */
public final class Target {
  private Flow incoming = Flow.NONE;

  Flow incoming() {
    return incoming;
  }

  void set(Flow flow) {
    incoming = flow;
  }
}
