package org.goboundaries.flow.exits;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.known.Arguments;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Cleanup;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Slot;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The calls of a program that clean up outside of the process, by the tables. */
final class Cleanups {
  /** A longer chain of calls is not followed: then a lost clean-up is missed. */
  private static final int DEEPEST = 4;

  private static final SymbolName RENAME = new SymbolName("os", "Rename");
  private static final SymbolName START = new SymbolName("os/exec", "Cmd.Start");

  private final Bodies bodies;
  private final CallGraph graph;
  private final NamedRows<Cleanup> known;
  private final Reach reach;

  Cleanups(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.known = new NamedRows<>(knowledge.cleanups());
    this.reach =
        Reach.named(graph, known::mayName, site -> !rows(site).isEmpty(), Reach::isCertainHere);
  }

  private List<Cleanup> rows(Site site) {
    return of(site, Cleanup::isCall);
  }

  private List<Cleanup> of(Site site, Predicate<Cleanup> isWanted) {
    List<Cleanup> found = known.of(site.callee().names());
    return found.isEmpty() ? found : found.stream().filter(isWanted).toList();
  }

  /** What a call itself cleans up; null where it doesn't. */
  Cleanup.@Nullable Kind kind(Site site) {
    List<Cleanup> rows = rows(site);
    if (rows.isEmpty() || !(site.node() instanceof CallExpr call)) {
      return null;
    }
    Arguments arguments = new Arguments(bodies.answers(site.code()));
    return rows.stream()
        .filter(row -> arguments.pass(call, row.tests()))
        .findFirst()
        .map(Cleanup::kind)
        .orElse(null);
  }

  /** Whether a call may clean up, itself or in what it calls; a cheap question. */
  boolean mayCleanUp(Site site) {
    return !rows(site).isEmpty()
        || graph.calls(site).stream().anyMatch(call -> reach.contains(call.to()))
        || result(site) != null;
  }

  /** What a deferred call cleans up, before it is known whether there is something to do. */
  List<LostCleanup> of(Site deferred) {
    Cleanup.Kind ofResult = result(deferred);
    Stream<LostCleanup> returned =
        Stream.ofNullable(ofResult).map(kind -> new LostCleanup(deferred, deferred, kind, true));
    return Stream.concat(returned, at(deferred, deferred, true, DEEPEST)).toList();
  }

  private Stream<LostCleanup> at(Site site, Site deferred, boolean isAlways, int depth) {
    Cleanup.Kind kind = kind(site);
    if (kind != null) {
      return Stream.of(new LostCleanup(deferred, site, kind, isAlways));
    }
    return graph.calls(site).stream()
        .filter(call -> depth > 0 && Reach.isCertainHere(call) && reach.contains(call.to()))
        .flatMap(call -> in(call.to(), deferred, isAlways, depth - 1));
  }

  private Stream<LostCleanup> in(Code code, Site deferred, boolean isAlways, int depth) {
    boolean isOwn =
        code.isLiteral() || (depth == DEEPEST - 1 && code.unit() == deferred.code().unit());
    return graph.sites(code).stream()
        .filter(site -> site.manner() != Manner.GO && mayCleanUp(site))
        .filter(site -> kind(site) == null || isOfOthers(site, code))
        .flatMap(
            site -> {
              boolean isMade =
                  isAlways && code.body() != null && bodies.of(code).isAlwaysMade(site);
              return isMade || isOwn ? at(site, deferred, isMade, depth) : Stream.of();
            });
  }

  /** Whether a call cleans up what the same function has not made, nor will make anew. */
  private boolean isOfOthers(Site site, Code code) {
    Origins origins = new Origins(code.declaration(), bodies.answers(code));
    Set<Variable> things = origins.withParts(origins.variables(site.node()));
    return things.stream()
            .filter(thing -> thing.kind() == Variable.Kind.LOCAL && code.declares(thing))
            .flatMap(thing -> origins.of(thing).stream())
            .noneMatch(origins::isMade)
        && graph.sites(code).stream()
            .filter(later -> later.node().start() > site.node().end() && !mayCleanUp(later))
            .filter(later -> later.node() instanceof CallExpr call && origins.isWork(call))
            .flatMap(later -> origins.variables(later.node()).stream())
            .noneMatch(things::contains);
  }

  /** What a call gives another name to, itself or in what it calls; null for other calls. */
  @Nullable Expr moved(Site site) {
    if (site.calls(RENAME)) {
      return argument(site);
    }
    return graph.calls(site).stream()
            .flatMap(call -> graph.sites(call.to()).stream())
            .filter(inner -> inner.calls(RENAME))
            .anyMatch(inner -> argument(inner) instanceof Ident name && isParameter(name, inner))
        ? (Expr) site.node()
        : null;
  }

  private static @Nullable Expr argument(Site site) {
    return site.node() instanceof CallExpr call && !call.arguments().isEmpty()
        ? ParenExpr.strip(call.arguments().get(0))
        : null;
  }

  private boolean isParameter(Ident name, Site site) {
    return bodies.answers(site.code()).symbol(name) instanceof Variable variable
        && variable.kind() == Variable.Kind.PARAMETER;
  }

  /** Whether a call starts another process, and doesn't wait for its end. */
  boolean isStarting(Site site) {
    return site.calls(START);
  }

  /** What is cleaned up by a result of a call, or by a method of one; null where there is none. */
  private Cleanup.@Nullable Kind result(Site site) {
    for (Code code = site.code(); code != null; code = code.outer()) {
      for (Site made : graph.sites(code)) {
        for (Cleanup row : of(made, each -> !each.isCall())) {
          if (isResult(site, made, Objects.requireNonNull(row.slot()))) {
            return row.kind();
          }
        }
      }
    }
    return null;
  }

  /** Whether a call is one of what another one returned. */
  private boolean isResult(Site site, Site made, Slot slot) {
    @Nullable Expr callee =
        site.node() instanceof CallExpr call ? ParenExpr.strip(call.function()) : null;
    if (!slot.methods().isEmpty()) {
      callee =
          callee instanceof SelectorExpr selector
                  && slot.methods().contains(selector.selector().name())
              ? ParenExpr.strip(selector.operand())
              : null;
    }
    if (callee == made.node()) {
      return slot.index() == 0;
    }
    Answers answers = bodies.answers(site.code());
    return callee instanceof Ident name
        && answers.symbol(name) instanceof Variable variable
        && new Origins(site.code().declaration(), answers)
            .of(variable).stream()
                .anyMatch(each -> each.value() == made.node() && each.index() == slot.index());
  }
}
