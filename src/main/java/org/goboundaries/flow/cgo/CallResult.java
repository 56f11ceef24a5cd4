package org.goboundaries.flow.cgo;

import java.util.Set;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.interruptions.FailedCall;
import org.goboundaries.flow.interruptions.Retries;
import org.jspecify.annotations.Nullable;

/** What a call in C returns, if that is known: where it is kept, and what tests of it say. */
final class CallResult implements FailedCall {
  private static final int USUAL_FAILURE = -1;
  private static final int MOST = Integer.MAX_VALUE;

  /** These return how much was left to sleep, or an error. */
  private static final Set<String> POSITIVE = Set.of("sleep", "clock_nanosleep");

  private final CCode code;
  private final CCall call;
  private final int least;
  private final int most;
  private final @Nullable CNode taker;
  private final String variable;

  /**
   * The result of a call.
   *
   * @param least what it is at least, by assumption
   * @param most what it is at most
   */
  CallResult(CCode code, CCall call, int least, int most) {
    this.code = code;
    this.call = call;
    this.least = least;
    this.most = most;
    this.taker = code.graph().parent(call);
    if (taker instanceof CAssign assign) {
      this.variable = assign.target() instanceof CName name ? name.name() : "";
    } else {
      this.variable = taker instanceof CVariable declared ? declared.name() : "";
    }
  }

  /** Whether a call is made once more when it has failed. */
  static boolean isRetried(CCode code, CCall call) {
    boolean isPositive = POSITIVE.contains(String.valueOf(call.name()));
    CallResult failure =
        isPositive
            ? new CallResult(code, call, 1, MOST)
            : new CallResult(code, call, USUAL_FAILURE, USUAL_FAILURE);
    return code.isInLoop(call) && Retries.areMade(code.graph(), code.graph().point(call), failure);
  }

  /** Whether a node writes to the variable that keeps the result. */
  boolean isOverwrittenBy(@Nullable CNode node) {
    if (node instanceof CCall other) {
      return other.arguments().stream().anyMatch(this::isAddress);
    }
    return node != taker
        && (node instanceof CAssign assign && CName.is(assign.target(), variable)
            || node instanceof CUnary unary && CName.is(unary.operand(), variable));
  }

  private boolean isAddress(CExpr argument) {
    return CCast.strip(argument) instanceof CUnary unary
        && unary.isAddress()
        && CName.is(unary.operand(), variable);
  }

  /** Whether a test has to do with the result, as long as that is not overwritten. */
  boolean isIn(CNode test) {
    return CWalk.any(test, node -> node == call || CName.is(node, variable));
  }

  /** Whether an edge may be taken with this result, as long as that is not overwritten. */
  boolean allows(int from, EdgeKind kind) {
    CNode test = code.graph().node(from);
    boolean isTest = code.graph().kind(from) == PointKind.TEST && test != null && isIn(test);
    Answer answer = isTest ? holds(test) : Answer.UNKNOWN;
    return answer == Answer.UNKNOWN || (answer == Answer.YES) == (kind == EdgeKind.TRUE);
  }

  /** Whether a test holds. */
  Answer holds(@Nullable CNode test) {
    if (!(test instanceof CBinary comparison)) {
      return test instanceof CExpr bare && isResult(bare) ? holds("!=", 0) : Answer.UNKNOWN;
    }
    Integer number = CLiteral.number(comparison.right());
    return number == null || !isResult(comparison.left())
        ? Answer.UNKNOWN
        : holds(comparison.operator(), number);
  }

  private Answer holds(String operator, int number) {
    int nearest = Math.max(least, Math.min(most, number));
    Answer answer = FailedCall.holds(least, operator, number);
    boolean isSame =
        answer == FailedCall.holds(nearest, operator, number)
            && answer == FailedCall.holds(most, operator, number);
    return isSame ? answer : Answer.UNKNOWN;
  }

  private boolean isResult(CExpr expression) {
    CExpr plain = CCast.strip(expression);
    return plain == call || plain == taker || CName.is(plain, variable);
  }

  /**
   * Whether a test holds that may decide whether the call is made once more. One side of an or
   * doesn't: the other may hold in the next round. Nor does a result by itself, which may be 0 for
   * a failure of a function that nobody knows.
   */
  @Override
  public Answer holds(int test) {
    CNode node = code.graph().node(test);
    boolean isComparison = code.graph().kind(test) == PointKind.TEST && node instanceof CBinary;
    Answer answer = isComparison ? holds(node) : Answer.UNKNOWN;
    return answer == Answer.UNKNOWN || isAlternative(node) ? Answer.UNKNOWN : answer;
  }

  private boolean isAlternative(@Nullable CNode test) {
    return CWalk.any(
        code.function(),
        node ->
            node instanceof CBinary either
                && either.operator().equals("||")
                && CWalk.any(either.right(), part -> part == test));
  }

  @Override
  public boolean isOverwrittenAt(int point) {
    return isOverwrittenBy(code.graph().done(point));
  }

  /** What looks like a loop over elements may be any other one. */
  @Override
  public boolean isNextElement(int point) {
    return false;
  }
}
