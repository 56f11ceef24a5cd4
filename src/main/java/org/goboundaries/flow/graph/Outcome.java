package org.goboundaries.flow.graph;

/** A way in which a call, or a whole function, can come to its end. */
public enum Outcome {
  /** The code after it runs. */
  RETURNS(ControlGraph.RETURNED, EdgeKind.NEXT, EdgeKind.NEXT),
  /** A panic goes on to the deferred calls. */
  PANICS(ControlGraph.PANICKED, EdgeKind.PANIC, EdgeKind.MAY_PANIC),
  /** The goroutine exits, after its deferred calls. */
  GOEXITS(ControlGraph.GOEXITED, EdgeKind.GOEXIT, EdgeKind.MAY_GOEXIT),
  /** The process ends at once. */
  EXITS(ControlGraph.EXITED, EdgeKind.EXIT, EdgeKind.MAY_EXIT);

  private final int end;
  private final EdgeKind certain;
  private final EdgeKind possible;

  Outcome(int end, EdgeKind certain, EdgeKind possible) {
    this.end = end;
    this.certain = certain;
    this.possible = possible;
  }

  /** The point at which a function has come to this end. */
  public int end() {
    return end;
  }

  /** Whether the calls that were deferred run. */
  public boolean runsDeferred() {
    return this != EXITS;
  }

  EdgeKind edge(boolean mayReturn) {
    return mayReturn ? possible : certain;
  }
}
