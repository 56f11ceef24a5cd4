package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.locks.Holding;
import org.goboundaries.flow.locks.Holdings;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What a function waits for with a mutex that those need who could end it. */
record LockedOut(Bodies bodies, Holdings holdings, Subject subject) {
  /** Those that wait for goroutines which the function has started under the mutex. */
  Stream<BlockedGoroutine> locals() {
    boolean isClear =
        subject.sort() != Sort.CONDITION
            && !subject.has(Use.Kind.TO_RECEIVERS, Use.Kind.TO_SENDERS)
            && (subject.sort() == Sort.GROUP || !subject.has(Use.Kind.ESCAPE) && isUnbuffered());
    return isClear
        ? subject.uses().stream().filter(LockedOut::isWaiting).flatMap(this::local)
        : Stream.of();
  }

  private boolean isUnbuffered() {
    return subject.capacity() == 0;
  }

  private static boolean isWaiting(Use use) {
    return use.isSole()
        && use.code().body() != null
        && switch (use.kind()) {
          case WAIT, SEND, RECEIVE -> true;
          default -> false;
        };
  }

  private Stream<BlockedGoroutine> local(Use use) {
    List<Use> others = counterparts(use);
    boolean isCandidate = others.stream().anyMatch(other -> other.code().outer() == use.code());
    FunctionBody body = bodies.of(use.code());
    Site site = body.site(body.point(use.node()));
    boolean isHere = site == null || site.manner() == Manner.CALL;
    List<Holding> held =
        isCandidate && isHere ? holdings.at(use.code(), use.node()) : List.<Holding>of();
    return held.stream().flatMap(holding -> local(use, others, holding)).limit(1);
  }

  private Stream<BlockedGoroutine> local(Use use, List<Use> others, Holding holding) {
    List<Site> needing = others.stream().map(other -> needing(use.code(), other, holding)).toList();
    // a group waits for each of its goroutines, a channel for any
    boolean isLocked =
        subject.sort() == Sort.GROUP
            ? needing.stream().anyMatch(Objects::nonNull)
            : needing.stream().allMatch(Objects::nonNull);
    return needing.stream()
        .filter(site -> isLocked && site != null)
        .limit(1)
        .map(site -> standstill(use, holding, Objects.requireNonNull(site)));
  }

  private BlockedGoroutine standstill(Use use, Holding holding, Site needing) {
    return standstill(use, holding, Step.atCallee(needing, "needed here before that"));
  }

  private static BlockedGoroutine standstill(Use use, Holding holding, Step needing) {
    String mutex = '"' + holding.path().toString() + '"';
    Step taken = Step.atCallee(holding.taken(), mutex + " is locked here");
    List<Step> steps = List.of(taken, needing);
    return BlockedGoroutine.of(Kind.UNDER_LOCK, use, holding.path().toString(), steps, false);
  }

  /** What could end a wait. */
  private List<Use> counterparts(Use use) {
    return switch (use.kind()) {
      case WAIT -> subject.all(Use.Kind.ANSWER).toList();
      case SEND -> subject.all(Use.Kind.RECEIVE).toList();
      default -> Stream.concat(subject.all(Use.Kind.SEND), subject.all(Use.Kind.CLOSE)).toList();
    };
  }

  /**
   * Where a goroutine that the function starts under a mutex takes that mutex before it does
   * something; null where that isn't so.
   */
  private @Nullable Site needing(Code starter, Use other, Holding holding) {
    Code literal = other.code();
    List<Call> calls = bodies.calls().entering(literal);
    if (literal.outer() != starter || calls.size() != 1 || !isStart(calls.get(0), holding)) {
      return null;
    }
    FunctionBody body = bodies.of(literal);
    int point = body.point(other.node());
    Site site = body.site(point);
    boolean isLast = site != null && site.manner() == Manner.DEFER;
    return point == ControlGraph.NONE
        ? null
        : holdings.takingBefore(literal, isLast ? ControlGraph.RETURNED : point, holding);
  }

  private boolean isStart(Call call, Holding holding) {
    return call.isDirect()
        && call.manner() == Manner.GO
        && holdings.at(call.from(), call.site().node()).stream()
            .anyMatch(
                each -> each.path().equals(holding.path()) && each.taken() == holding.taken());
  }

  /** Those of a field whose counterparts all stand under the same mutex of the same object. */
  Stream<BlockedGoroutine> fields() {
    boolean isClear =
        subject.sort() == Sort.CHANNEL
            && isUnbuffered()
            && !subject.has(
                Use.Kind.ESCAPE, Use.Kind.TO_RECEIVERS, Use.Kind.TO_SENDERS, Use.Kind.CLOSE);
    return isClear
        ? subject.uses().stream().filter(LockedOut::isWaiting).flatMap(this::field).limit(1)
        : Stream.of();
  }

  private Stream<BlockedGoroutine> field(Use use) {
    List<Use> others = counterparts(use);
    return others.isEmpty()
        ? Stream.of()
        : holdings.at(use.code(), use.node()).stream()
            .filter(holding -> isBeside(use, holding))
            .filter(holding -> others.stream().allMatch(other -> isLocked(other, holding)))
            .map(holding -> standstill(use, holding, underIt(others.get(0))))
            .limit(1);
  }

  private static Step underIt(Use other) {
    return Step.at(other.code(), other.head(), "this runs only with it locked");
  }

  private boolean isLocked(Use other, Holding holding) {
    Place mutex = Place.of(holding.path().last());
    return other.code().body() != null
        && holdings.at(other.code(), other.node()).stream()
            .filter(each -> mutex != null && mutex.equals(Place.of(each.path().last())))
            .anyMatch(
                each -> isBeside(other, each) && !(each.isForReading() && holding.isForReading()));
  }

  /** Whether a mutex is one of the object that has the channel, or both are variables. */
  private boolean isBeside(Use use, Holding holding) {
    Expr channel = channel(use.node());
    AccessPath path =
        channel == null
            ? null
            : new AccessPaths(use.code(), bodies.answers(use.code())).of(channel);
    if (path == null || path.fields().size() != holding.path().fields().size()) {
      return false;
    }
    List<Variable> mine = path.fields();
    List<Variable> others = holding.path().fields();
    boolean isBoth = !mine.isEmpty() && same(path.root(), holding.path().root());
    for (int i = 0; i + 1 < mine.size(); i++) {
      isBoth &= same(mine.get(i), others.get(i));
    }
    boolean isGlobal =
        path.root().kind() == Variable.Kind.PACKAGE
            && holding.path().root().kind() == Variable.Kind.PACKAGE;
    return mine.isEmpty() ? isGlobal : isBoth;
  }

  private static boolean same(Variable one, Variable other) {
    Place place = Place.of(one);
    return place != null && place.equals(Place.of(other));
  }

  private static @Nullable Expr channel(Node operation) {
    if (operation instanceof SendStmt send) {
      return send.channel();
    } else if (operation instanceof UnaryExpr receive) {
      return receive.operand();
    }
    return operation instanceof RangeStmt loop ? loop.operand() : null;
  }
}
