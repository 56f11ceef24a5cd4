package org.goboundaries.flow.graph;

import java.util.List;

/** Something the graph can claim of one or two calls, and a run can contradict. */
enum Claim {
  /** The second never runs without the first before it. */
  ALWAYS_BEFORE {
    @Override
    Answer ask(StatementOrder order, int one, int other) {
      return order.isAlwaysBefore(one, other);
    }

    @Override
    boolean isMet(Trace trace, int one, int other) {
      return trace.calls().contains(other);
    }

    @Override
    boolean holds(Trace trace, int one, int other) {
      int first = trace.calls().indexOf(one);
      return first >= 0 && first <= trace.calls().indexOf(other);
    }
  },

  /** The second never runs after the first. */
  NEVER_FOLLOWS {
    @Override
    Answer ask(StatementOrder order, int one, int other) {
      return order.mayFollow(one, other).not();
    }

    @Override
    boolean isMet(Trace trace, int one, int other) {
      return trace.calls().contains(one) && (one == other || trace.calls().contains(other));
    }

    @Override
    boolean holds(Trace trace, int one, int other) {
      return trace.calls().indexOf(one) >= trace.calls().lastIndexOf(other);
    }
  },

  /** After the first, the function doesn't return without the second. */
  PASSED_TO_RETURN {
    @Override
    Answer ask(StatementOrder order, int one, int other) {
      return order.mustPass(one, other, Exits.NORMAL);
    }

    @Override
    boolean isMet(Trace trace, int one, int other) {
      return trace.end() == ControlGraph.RETURNED && trace.calls().contains(one);
    }

    @Override
    boolean holds(Trace trace, int one, int other) {
      return trace.calls().lastIndexOf(one) <= trace.calls().lastIndexOf(other);
    }
  },

  /** After the first, the function isn't left in any way without the second. */
  PASSED_TO_ANY_END {
    @Override
    Answer ask(StatementOrder order, int one, int other) {
      return order.mustPass(one, other, Exits.ALL);
    }

    @Override
    boolean isMet(Trace trace, int one, int other) {
      return trace.isWhole() && trace.calls().contains(one);
    }

    @Override
    boolean holds(Trace trace, int one, int other) {
      return trace.calls().lastIndexOf(one) <= trace.calls().lastIndexOf(other);
    }
  },

  /** The first, asked alone, never runs. */
  UNREACHABLE {
    @Override
    Answer ask(StatementOrder order, int one, int other) {
      return one == other ? order.isUnreachable(one) : Answer.UNKNOWN;
    }

    @Override
    boolean isMet(Trace trace, int one, int other) {
      return true;
    }

    @Override
    boolean holds(Trace trace, int one, int other) {
      return !trace.calls().contains(one);
    }
  };

  /** What the graph says of two points. */
  abstract Answer ask(StatementOrder order, int one, int other);

  /** Whether a run puts the claim to the test. */
  abstract boolean isMet(Trace trace, int one, int other);

  /** Whether the claim is true of such a run. */
  abstract boolean holds(Trace trace, int one, int other);

  boolean isContradicted(List<Trace> traces, int one, int other) {
    return traces.stream().anyMatch(trace -> isMet(trace, one, other) && !holds(trace, one, other));
  }
}
