package org.goboundaries.flow.guards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/** The calls of the builtin recover that are reached, and what is around them. */
public final class RecoverCalls {
  private final Bodies bodies;
  private final Map<Code, List<Site>> calls = new HashMap<>();

  /** Of a program. */
  public RecoverCalls(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The calls that stand in a function itself; none in what initialises variables. */
  public List<Site> in(Code code) {
    if (!mayRecover(code)) {
      return List.of();
    }
    return calls.computeIfAbsent(
        code,
        key ->
            bodies.calls().sites(key).stream()
                .filter(RecoverCalls::isRecover)
                .filter(bodies::isReachedFromOutside)
                .toList());
  }

  /** Nearly no code does: that costs one look at each of its calls, and nothing is kept. */
  private boolean mayRecover(Code code) {
    for (Site site : bodies.calls().sites(code)) {
      if (isRecover(site)) {
        return code.body() != null;
      }
    }
    return false;
  }

  private static boolean isRecover(Site site) {
    return site.callsBuiltin("recover");
  }

  /** The first call that a function makes itself, not by a loop body, defer or go. */
  public @Nullable Site firstIn(Code code) {
    return in(code).stream()
        .filter(site -> site.manner() == Manner.CALL && loopBody(site) == null)
        .findFirst()
        .orElse(null);
  }

  /** The node directly around a call; null in what initialises variables. */
  public @Nullable Node parent(Site site) {
    return site.code().body() == null ? null : bodies.of(site.code()).parent(site.node());
  }

  /** The defer statement that a call in a function is part of. */
  public @Nullable DeferStmt defer(Site site) {
    return bodies.of(site.code()).around(site.node(), DeferStmt.class);
  }

  /** The innermost loop over an iterator whose body makes a call. */
  public @Nullable RangeStmt loopBody(Site site) {
    FunctionBody body = bodies.of(site.code());
    RangeStmt loop = body.around(site.node(), RangeStmt.class);
    while (loop != null && !(loop.body().start() < site.node().start() && isIterator(body, loop))) {
      loop = body.around(loop, RangeStmt.class);
    }
    return loop;
  }

  private static boolean isIterator(FunctionBody body, RangeStmt loop) {
    return body.answers().type(loop.operand()).underlying() instanceof Signature;
  }
}
