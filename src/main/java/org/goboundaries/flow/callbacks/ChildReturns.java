package org.goboundaries.flow.callbacks;

import java.util.Set;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.flow.callbacks.ChildReturns.State;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CSite;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.knowledge.SignalCall;

/** Whether a function that makes a process returns in it. */
final class ChildReturns implements Lattice<State> {
  /** What a child may call and be there afterwards. */
  private static final Set<String> HARMLESS =
      Set.of(
          "setsid", "setpgid", "umask", "chdir", "close", "dup", "dup2", "open", "signal", "getpid",
          "getppid", "prctl", "printf", "fprintf", "perror", "puts", "fflush", "sleep", "usleep");

  private final CCode code;
  private final CCall fork;

  private ChildReturns(CCode code, CCall fork) {
    this.code = code;
    this.fork = fork;
  }

  /** What is known of the process. */
  enum State {
    /** It is the one that was there before, or nobody is any more. */
    NONE,
    /** It is the child. */
    CHILD,
    /** Nobody knows. */
    UNKNOWN
  }

  static boolean areMade(CProgram program, CCode code, CSite site) {
    return program.isLibrary(SignalCall.Kind.FORKS, site.name())
        && !code.file().isConditional(site.call())
        && code.returned(new ChildReturns(code, site.call()))
            .filter(State.CHILD::equals)
            .isPresent();
  }

  static boolean isClosure(CNode node) {
    return node instanceof COther other
        && other.parts().stream().anyMatch(part -> part instanceof CStmt && part instanceof CBlock);
  }

  @Override
  public State entry() {
    return State.NONE;
  }

  @Override
  public State unknown() {
    return State.UNKNOWN;
  }

  @Override
  public State join(State one, State other) {
    if (one == State.NONE || other == State.NONE) {
      return one == State.NONE ? other : one;
    }
    return one == other ? one : State.UNKNOWN;
  }

  @Override
  public State after(int point, State before) {
    CNode node = code.done(point);
    if (node == fork) {
      return State.CHILD;
    }
    boolean isForeign =
        before == State.CHILD
            && node instanceof CCall call
            && !HARMLESS.contains(String.valueOf(call.name()));
    return isForeign ? State.UNKNOWN : before;
  }

  @Override
  public State along(int from, EdgeKind kind, State behind) {
    return behind == State.CHILD && !code.isTaken(fork, from, kind) ? State.NONE : behind;
  }
}
