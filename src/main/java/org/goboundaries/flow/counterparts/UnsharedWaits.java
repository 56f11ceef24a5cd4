package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.jspecify.annotations.Nullable;

/** What a function waits for with a local channel or group before anybody else can have it. */
final class UnsharedWaits {
  private final FunctionBody body;
  private final Subject subject;
  private final Use made;
  private final Predicate<Use> alone;
  private final List<Integer> shared = new ArrayList<>();

  private UnsharedWaits(FunctionBody body, Subject subject, Use made, Predicate<Use> alone) {
    this.body = body;
    this.subject = subject;
    this.made = made;
    this.alone = alone;
    for (Use use : subject.uses()) {
      Node literal = use.code() == body.code() ? null : use.within(body.code());
      if (literal != null && !isDeferred(literal)) {
        shared.add(body.point(literal));
      } else if (literal == null && isHanded(use)) {
        shared.add(body.point(use.node()));
      }
    }
  }

  /** Those of a local variable that gets one value only. */
  static Stream<BlockedGoroutine> of(Bodies bodies, Subject subject, Predicate<Use> alone) {
    List<Use> origins =
        Stream.of(Use.Kind.MADE, Use.Kind.NIL).flatMap(subject::all).limit(2).toList();
    boolean isOne = origins.size() == 1 && origins.get(0).kind() == Use.Kind.MADE;
    return isOne && subject.sort() != Sort.CONDITION && origins.get(0).code().body() != null
        ? new UnsharedWaits(bodies.of(origins.get(0).code()), subject, origins.get(0), alone).all()
        : Stream.of();
  }

  private static boolean isHanded(Use use) {
    return switch (use.kind()) {
      case ESCAPE, TO_RECEIVERS, TO_SENDERS -> true;
      default -> false;
    };
  }

  private boolean isDeferred(Node literal) {
    return body.sites().stream()
        .filter(site -> site.manner() == Manner.DEFER)
        .anyMatch(
            site ->
                site.node() instanceof CallExpr call
                    && ParenExpr.strip(call.function()) == literal);
  }

  private Stream<BlockedGoroutine> all() {
    boolean isOwn = subject.uses().stream().allMatch(use -> isWithin(use.code()));
    return !isOwn || !body.graph().isComplete()
        ? Stream.of()
        : subject
            .in(body.code())
            .filter(use -> use.isSole() && isRunHere(use) && body.isReached(use.node()))
            .filter(use -> shared.stream().noneMatch(point -> leads(point, use)))
            .map(use -> Optional.ofNullable(kind(use)).map(kind -> standstill(kind, use)))
            .flatMap(Optional::stream);
  }

  private boolean isWithin(Code code) {
    return code.isWithin(body.code());
  }

  /** Whether the operation is no deferred or started call. */
  private boolean isRunHere(Use use) {
    Site site = body.site(body.point(use.node()));
    return site == null || site.manner() == Manner.CALL;
  }

  private @Nullable Kind kind(Use use) {
    return switch (use.kind()) {
      case SEND -> send(use);
      case RECEIVE ->
          !mayCome(Use.Kind.SEND, use) && !mayCome(Use.Kind.CLOSE, use) && isMetLater()
              ? Kind.EARLY_RECEIVE
              : null;
      case WAIT ->
          isCounted(use) && !mayCome(Use.Kind.ANSWER, use) && isMetLater() ? Kind.EARLY_WAIT : null;
      default -> null;
    };
  }

  private @Nullable Kind send(Use use) {
    int capacity = made.count();
    if (capacity == 0) {
      return isMetLater() ? Kind.EARLY_SEND : null;
    }
    long before =
        subject
            .in(body.code())
            .filter(each -> each.kind() == Use.Kind.SEND && isBefore(each, use))
            .count();
    boolean isFull = capacity > 0 && before >= capacity;
    return isFull && !mayCome(Use.Kind.RECEIVE, use) ? Kind.FULL_BUFFER : null;
  }

  private boolean isBefore(Use earlier, Use use) {
    return earlier != use
        && earlier.isSole()
        && body.isAlwaysBefore(body.point(earlier.node()), body.point(use.node()));
  }

  private boolean isCounted(Use wait) {
    return subject
        .in(body.code())
        .anyMatch(each -> each.kind() == Use.Kind.ADD && each.count() != 0 && isBefore(each, wait));
  }

  /** Whether something of a kind may come before. */
  private boolean mayCome(Use.Kind kind, Use use) {
    return subject
        .in(body.code())
        .anyMatch(each -> each.kind() == kind && leads(body.point(each.node()), use));
  }

  /** Whether somebody is to have it some day: who waits for nobody may mean it. */
  private boolean isMetLater() {
    return !shared.isEmpty()
        || subject.has(Use.Kind.CLOSE, Use.Kind.ANSWER, Use.Kind.ESCAPE)
        || subject.has(Use.Kind.SEND) && subject.has(Use.Kind.RECEIVE);
  }

  /** Whether a way leads from a point to an operation on what was made in the same round. */
  private boolean leads(int from, Use to) {
    int target = body.point(to.node());
    int definition = body.point(made.node());
    return from == ControlGraph.NONE
        || target == ControlGraph.NONE
        || from == target
        || ShortestPaths.toNearest(
                point -> point == target,
                from,
                point ->
                    body.graph().leaving(point).stream()
                        .filter(edge -> edge.to() != definition)
                        .toList(),
                Edge::to)
            .isPresent();
  }

  private BlockedGoroutine standstill(Kind kind, Use use) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.at(made.code(), made.node(), made(kind)));
    return BlockedGoroutine.of(kind, use, use.subject(), steps, alone.test(use));
  }

  private String made(Kind kind) {
    return kind == Kind.FULL_BUFFER
        ? "made here, with a buffer of " + made.count()
        : "made here, and nobody else has it yet";
  }
}
