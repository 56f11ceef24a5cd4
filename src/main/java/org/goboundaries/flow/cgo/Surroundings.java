package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CWalk;
import org.jspecify.annotations.Nullable;

/** The calls in a function, and what becomes of their results. What is dear is asked for late. */
final class Surroundings {
  private final CFunction function;
  private final List<CCall> calls = new ArrayList<>();
  private final Set<CExpr> unused = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<CNode> options = new ArrayList<>();
  private boolean loops;
  private @Nullable Frames frames;

  Surroundings(CFunction function) {
    this.function = function;
    CWalk.tree(
        function,
        node -> {
          if (node instanceof CCall call) {
            calls.add(call);
          } else if (node instanceof CExprStmt statement) {
            unused.add(statement.expression());
          } else if (node instanceof CCast cast && unused.contains(cast)) {
            // (void) f();
            unused.add(cast.operand());
          }
          loops |= node instanceof CLoop;
          if (node instanceof CIf choice && Options.isAsked(choice.condition())) {
            options.add(choice.then());
          }
          return true;
        });
  }

  /** In the order of the text. */
  List<CCall> calls() {
    return calls;
  }

  boolean isUsed(CCall call) {
    return !unused.contains(call);
  }

  /** Whether a call is made only where a member of something says so. */
  boolean isOptional(CCall call) {
    for (CNode option : options) {
      if (option.start() <= call.start() && call.end() <= option.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a loop stands around a call that a failure doesn't leave. */
  boolean isRetried(CCall call) {
    if (!loops) {
      return false;
    }
    if (frames == null) {
      frames = new Frames(function);
    }
    return Leaves.isRetried(frames, call);
  }
}
