package org.goboundaries.flow.recovery;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.recovery.PanicsAhead.Ahead;
import org.goboundaries.syntax.DeferStmt;

/**
 * What can still panic in a function, found from its ends backwards. Printing doesn't count: a
 * guard may report that it was there. Behind text that could not be read nothing is known.
 */
final class PanicsAhead implements Lattice<Ahead> {
  private static final Set<String> PRINTING = Set.of("fmt", "log", "log/slog", "runtime/debug");

  /** What is on some path from a point on; joined by the greatest. */
  enum Ahead {
    /** Nothing that is known to. */
    NOTHING,
    /** Something that can panic. */
    MAY_PANIC,
    /** A call of the builtin panic. */
    PANICS
  }

  private final FunctionBody body;
  private final TypedEffects effects;
  private final DataFlow<Ahead> states;

  /** In a function with a body. */
  PanicsAhead(Bodies bodies, Code code) {
    this.body = bodies.of(code);
    this.effects = bodies.effects(code, bodies.outcomes());
    // no chain has more than three states
    this.states = DataFlow.solveBackward(body.graph(), this, 4);
  }

  /** What is after a defer statement, its own call left out. */
  Ahead behind(DeferStmt defer) {
    Ahead found = Ahead.NOTHING;
    for (Edge edge : body.graph().leaving(body.point(defer))) {
      found = join(found, states.before(edge.to()).orElse(Ahead.NOTHING));
    }
    return found;
  }

  @Override
  public Ahead entry() {
    return Ahead.NOTHING;
  }

  @Override
  public Ahead unknown() {
    return Ahead.NOTHING;
  }

  @Override
  public Ahead join(Ahead one, Ahead other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Calls that are deferred later run earlier, and may panic then. */
  @Override
  public Ahead after(int point, Ahead ahead) {
    if (!(body.graph().node(point) instanceof DeferStmt defer)) {
      return ahead;
    }
    Set<Outcome> ends = effects.outcomes(defer.call());
    boolean isPanic = ends.contains(Outcome.PANICS);
    return isPanic ? join(ahead, panic(point, !ends.contains(Outcome.RETURNS))) : ahead;
  }

  @Override
  public Ahead along(int from, EdgeKind kind, Ahead ahead) {
    boolean isPanic = kind == EdgeKind.PANIC || kind == EdgeKind.MAY_PANIC;
    return isPanic ? join(ahead, panic(from, kind == EdgeKind.PANIC)) : ahead;
  }

  private Ahead panic(int point, boolean isCertain) {
    Site site = body.site(point);
    if (site == null || site.callsBuiltin("panic")) {
      return site == null ? Ahead.MAY_PANIC : Ahead.PANICS;
    }
    List<SymbolName> names = isCertain ? List.of() : site.callee().names();
    boolean isPrinting =
        names.stream().anyMatch(it -> PRINTING.contains(it.path()) && !it.name().contains("."));
    return isPrinting ? Ahead.NOTHING : Ahead.MAY_PANIC;
  }
}
