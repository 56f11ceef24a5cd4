package org.goboundaries.flow.stranded;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.guards.Reports;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Named;

/** How much speaks for a panic at a point of a function, where the callees' code has its say. */
final class PanicWeights {
  /** How many calls are followed: what is further away is a call like any other. */
  private static final int DEPTH = 3;

  private static final Set<Operator> DIVIDING =
      Set.of(Operator.QUO, Operator.REM, Operator.SHL, Operator.SHR);

  private final Bodies bodies;
  private final Guards guards;
  private final PanicSources sources;
  private final Reports reports;
  private final Map<Code, Kind> known = new IdentityHashMap<>();

  PanicWeights(Guards guards) {
    this.guards = guards;
    this.bodies = guards.bodies();
    this.sources = new PanicSources(guards);
    this.reports = new Reports(guards.words());
  }

  /** What speaks for it. */
  PanicSource at(FunctionBody body, int point) {
    PanicSource source = sources.at(body, point);
    return new PanicSource(source.node(), kind(body, point, source, 0));
  }

  private Kind kind(FunctionBody body, int point, PanicSource source, int depth) {
    Site site = body.site(point);
    if (site == null || !isCall(source.kind())) {
      // a conversion, or a builtin function: they have no site
      boolean isQuiet = source.node() instanceof CallExpr && source.kind() == Kind.OPERATION;
      return isQuiet || isStore(body, source.node()) ? Kind.UNLIKELY : source.kind();
    } else if (reports.areOne(site) || isLogging(site) || isCancel(site)) {
      return Kind.UNLIKELY;
    }
    List<Call> called = bodies.calls().calls(site).stream().filter(Call::isDirect).toList();
    boolean isOpen = site.callee() instanceof Reference.Abstract && !isSure(called);
    if (called.isEmpty() || isOpen || depth == DEPTH) {
      return source.kind();
    }
    Kind most =
        called.stream()
            .map(call -> kind(call.to(), depth + 1))
            .min(Kind::compareTo)
            .orElse(source.kind());
    // what a callee panics for its arguments may have been made sure of
    return most == Kind.EXPLICIT ? Kind.FOREIGN : most;
  }

  /** A store that panics for a nil pointer or map only. */
  private static boolean isStore(FunctionBody body, Node node) {
    List<Expr> places = List.of();
    if (node instanceof IncDecStmt change) {
      places = List.of(change.operand());
    } else if (node instanceof AssignStmt assign && !DIVIDING.contains(assign.operator())) {
      places = assign.left();
    }
    return !places.isEmpty()
        && places.stream()
            .map(ParenExpr::strip)
            .allMatch(
                place ->
                    !(place instanceof IndexExpr index)
                        || body.answers().type(index.operand()).underlying() instanceof GoMap);
  }

  private static boolean isSure(List<Call> called) {
    return called.size() == 1 && called.get(0).isCertain();
  }

  private static boolean isCall(Kind kind) {
    return kind == Kind.FOREIGN || kind == Kind.CALL;
  }

  private Kind kind(Code code, int depth) {
    Kind found = known.get(code);
    if (found == null) {
      // who calls himself adds nothing
      known.put(code, Kind.UNLIKELY);
      found = code.body() == null ? Kind.CALL : read(bodies.of(code), depth);
      known.put(code, found);
    }
    return found;
  }

  private Kind read(FunctionBody body, int depth) {
    if (guards.areIn(body.code())) {
      return Kind.UNLIKELY;
    }
    Kind most = Kind.UNLIKELY;
    for (int point : sources.points(body)) {
      Kind kind = kind(body, point, sources.at(body, point), depth);
      most = kind.compareTo(most) < 0 ? kind : most;
      if (most == Kind.EXPLICIT) {
        break;
      }
    }
    return most;
  }

  /** A function value that has the name of a logger, or is a variable of its package. */
  private boolean isLogging(Site site) {
    CallWords words = guards.words();
    return words.wordings().isSaidBy(Meaning.CALM_IF_VALUE, site.calledName())
        || words.isSaidOfVariable(Meaning.CALM, site);
  }

  private boolean isCancel(Site site) {
    return site.callee() instanceof Reference.Stored
        && site.node() instanceof CallExpr call
        && bodies.answers(site.code()).type(call.function()) instanceof Named named
        && (named.is("context", "CancelFunc") || named.is("context", "CancelCauseFunc"));
  }
}
