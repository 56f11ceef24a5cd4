package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.MaskStates.State;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.flow.graph.PointKind;

/**
 * Whether a signal mask that a call takes is still there, in a function that restores it. What is
 * handed the old mask may restore it, and so may whatever isn't known by name.
 */
final class MaskStates implements Lattice<State> {
  private static final String CLEANUP = "cleanup";

  private final CProgram program;
  private final CCode code;
  private final CCall block;
  private final CallResult result;
  private final String old;

  /**
   * For a call that blocks signals.
   *
   * @param block the call; it is taken to succeed
   */
  MaskStates(CProgram program, CCode code, CCall block) {
    this.program = program;
    this.code = code;
    this.block = block;
    this.result = new CallResult(code, block, 0, 0);
    this.old = CName.of(block.arguments().get(2));
  }

  /** What is known of the mask. */
  enum State {
    /** The call was made, and this is where it has failed: of no interest. */
    REFUSED,
    /** The call was not made. */
    BEFORE,
    /** The signals are blocked; the variable that keeps the result says so. */
    TAKEN,
    /** The signals are blocked. */
    KEPT,
    /** The mask is restored, or may be. */
    RELEASED,
    /** One or the other. */
    UNKNOWN;

    private boolean isBlocked() {
      return this == TAKEN || this == KEPT;
    }
  }

  /** The returns that are never come to but with the signals blocked, where others are not. */
  List<CReturn> leftReturns() {
    List<CReturn> found = new ArrayList<>();
    if (isRestored() && isPlain()) {
      DataFlow<State> states = DataFlow.solve(code.graph(), this, CCode.BOUND);
      for (int point = 0; point < code.graph().size(); point++) {
        boolean isLeft = states.before(point).filter(State::isBlocked).isPresent();
        if (isLeft
            && code.graph().kind(point) == PointKind.RETURN
            && code.graph().node(point) instanceof CReturn left
            && !code.file().isConditional(left)) {
          found.add(left);
        }
      }
    }
    return found;
  }

  /** Whether the function itself restores the mask somewhere. */
  private boolean isRestored() {
    return !old.isEmpty()
        && code.calls().stream()
            .anyMatch(site -> program.isMask(site) && site.argument(1).equals(old));
  }

  /** Whether control goes where the statements say. */
  private boolean isPlain() {
    return !CWalk.any(
        code.function(),
        node ->
            node instanceof CName name && isHidden(name.name())
                || node instanceof CVariable variable && variable.type().contains(CLEANUP));
  }

  private static boolean isHidden(String name) {
    return name.contains(CLEANUP) || name.endsWith("setjmp") || name.endsWith("longjmp");
  }

  @Override
  public State entry() {
    return State.BEFORE;
  }

  @Override
  public State unknown() {
    return State.UNKNOWN;
  }

  @Override
  public State join(State one, State other) {
    if (one == other || other == State.REFUSED) {
      return one;
    } else if (one == State.REFUSED) {
      return other;
    }
    return one.isBlocked() && other.isBlocked() ? State.KEPT : State.UNKNOWN;
  }

  @Override
  public State after(int point, State before) {
    CNode node = code.graph().done(point);
    if (node == block) {
      return State.TAKEN;
    } else if (!before.isBlocked()) {
      return before;
    } else if (node instanceof CCall call && mayChange(call)) {
      return State.RELEASED;
    }
    return result.isOverwrittenBy(node) ? State.KEPT : before;
  }

  @Override
  public State along(int from, EdgeKind kind, State behind) {
    CNode test = code.graph().node(from);
    if (behind != State.TAKEN
        || code.graph().kind(from) != PointKind.TEST
        || test == null
        || !result.isIn(test)) {
      return behind;
    }
    Answer answer = result.holds(test);
    if (answer == Answer.UNKNOWN) {
      return State.UNKNOWN;
    }
    return (answer == Answer.YES) == (kind == EdgeKind.TRUE) ? behind : State.REFUSED;
  }

  /** What is handed the old mask, changes masks, or isn't known by name. */
  private boolean mayChange(CCall call) {
    String name = call.name();
    return name == null
        || program.isMask(name)
        || isMacro(name)
        || call.arguments().stream().anyMatch(argument -> CWalk.mentions(argument, old))
        || program.named(name).stream().anyMatch(program::changesMask);
  }

  /** Whether a macro that is meant may change masks: what nobody defines may. */
  private boolean isMacro(String name) {
    CMacro macro = code.file().macros().get(name);
    boolean isShouted = name.chars().noneMatch(Character::isLowerCase);
    return macro != null
        ? macro.body().stream().anyMatch(program::isMask)
        : isShouted && program.named(name).isEmpty();
  }
}
