package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.contexts.Skip.Kind;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways on which a function forgets to end a context. Whoever gets the function that ends
 * it, or a literal that names it, is thought to call it.
 */
final class SkippedCancels {
  private final FunctionBody body;
  private final ControlGraph graph;

  SkippedCancels(FunctionBody body) {
    this.body = body;
    this.graph = body.graph();
  }

  /** The surest way; null where there is none, or nobody knows. */
  @Nullable Skip of(Derivation derivation) {
    int begin = body.point(derivation.statement());
    if (begin == ControlGraph.NONE || !graph.isComplete()) {
      return null;
    } else if (derivation.isDropped()) {
      return new Skip(Kind.NEVER, null);
    }
    Variable cancel = derivation.cancel(body);
    List<Ident> mentions = cancel == null ? List.of() : mentions(cancel, derivation);
    if (cancel == null || !isPlain(derivation, cancel, mentions, begin)) {
      return null;
    }
    return mentions.isEmpty() ? new Skip(Kind.NEVER, null) : leaving(begin, mentions);
  }

  /** Where the function that ends the context is called, deferred or handed on. */
  private List<Ident> mentions(Variable cancel, Derivation derivation) {
    List<Ident> found = new ArrayList<>();
    Walk.tree(
        body.code().declaration(),
        node -> {
          if (node instanceof Ident name
              && name != derivation.cancel()
              && name.start() != cancel.offset()
              && name.name().equals(cancel.name())
              && body.answers().symbol(name) == cancel) {
            found.add(name);
          }
          return !isBlank(node);
        });
    return found;
  }

  /** Whether a statement only makes the compiler believe in a use: {@code _ = cancel}. */
  private static boolean isBlank(Node node) {
    return node instanceof AssignStmt assign
        && assign.right().size() == 1
        && assign.right().get(0) instanceof Ident
        && assign.left().stream().allMatch(each -> each instanceof Ident i && i.name().equals("_"));
  }

  /**
   * Whether the order of the text says all: the variable gets no other value, and nothing that was
   * made before the context knows it.
   */
  private boolean isPlain(Derivation derivation, Variable cancel, List<Ident> mentions, int begin) {
    boolean isHere = derivation.isDeclaration() || isInSameBlock(derivation, cancel);
    return (isHere || mentions.isEmpty())
        && mentions.stream().noneMatch(each -> isAssigned(each))
        && mentions.stream()
            .map(body::point)
            .allMatch(point -> point != ControlGraph.NONE && body.mayFollow(begin, point))
        && mentions.stream().noneMatch(each -> isEarly(each, begin));
  }

  private boolean isAssigned(Ident name) {
    return body.parent(name) instanceof AssignStmt assign && assign.left().contains(name);
  }

  private boolean isEarly(Ident mention, int begin) {
    int point = body.point(mention);
    return !body.isAlwaysBefore(begin, point) && body.mayFollow(point, begin);
  }

  /** Whether a variable is declared in the block of an assignment, so that both always run. */
  private boolean isInSameBlock(Derivation derivation, Variable cancel) {
    Node block = body.parent(derivation.statement());
    boolean[] found = {false};
    if (block != null) {
      block.forEachChild(
          child -> found[0] |= child.start() <= cancel.offset() && cancel.offset() < child.end());
    }
    return found[0];
  }

  private Set<Integer> points(List<Ident> mentions) {
    Set<Integer> points = new TreeSet<>();
    mentions.forEach(each -> points.add(body.point(each)));
    return points;
  }

  private @Nullable Skip leaving(int begin, List<Ident> mentions) {
    Set<Integer> ends = points(mentions);
    if (last(begin, ends, point -> point == begin, SkippedCancels::isPlain) != null) {
      return new Skip(Kind.AGAIN, null);
    }
    Edge plain = last(begin, ends, SkippedCancels::isOut, SkippedCancels::isPlain);
    if (plain != null) {
      return new Skip(Kind.RETURN, graph.node(plain.from()));
    }
    Edge sure = last(begin, ends, SkippedCancels::isOut, SkippedCancels::isSure);
    if (sure != null) {
      return new Skip(Kind.ABRUPT, graph.node(sure.from()));
    }
    Skip deferred = deferred(begin, ends);
    boolean isAsked = deferred == null && mentions.stream().allMatch(this::isCalled);
    Edge possible =
        isAsked ? last(begin, ends, SkippedCancels::isOut, SkippedCancels::isPossible) : null;
    return possible == null ? deferred : new Skip(Kind.MAY_PANIC, graph.node(possible.from()));
  }

  /** Whether the function that ends a context is called here, and not handed to others. */
  private boolean isCalled(Ident mention) {
    return body.parent(mention) instanceof CallExpr call && call.function() == mention;
  }

  private static boolean isPlain(EdgeKind kind) {
    return !kind.isAbrupt();
  }

  private static boolean isSure(EdgeKind kind) {
    return !kind.isAbrupt() || kind == EdgeKind.PANIC || kind == EdgeKind.GOEXIT;
  }

  private static boolean isPossible(EdgeKind kind) {
    return isSure(kind) || kind == EdgeKind.MAY_PANIC || kind == EdgeKind.MAY_GOEXIT;
  }

  /** The last edge of the shortest way to some points on which nothing ends the context. */
  private @Nullable Edge last(
      int begin, Set<Integer> ends, IntPredicate isOut, Predicate<EdgeKind> isWay) {
    Optional<List<Edge>> way =
        ShortestPaths.toNearest(
            stand -> stand.isGone() && isOut.test(stand.point()),
            new Stand(begin, false),
            stand -> moves(stand, begin, ends, isWay),
            edge -> new Stand(edge.to(), true));
    return way.map(edges -> edges.get(edges.size() - 1)).orElse(null);
  }

  private static boolean isOut(int point) {
    return point == ControlGraph.RETURNED
        || point == ControlGraph.PANICKED
        || point == ControlGraph.GOEXITED;
  }

  private List<Edge> moves(Stand stand, int begin, Set<Integer> ends, Predicate<EdgeKind> isWay) {
    if (stand.isGone() && (ends.contains(stand.point()) || stand.point() == begin)) {
      return List.of();
    }
    return graph.leaving(stand.point()).stream()
        .filter(edge -> isWay.test(edge.kind()))
        .filter(edge -> isSure(edge.kind()) || isCredible(edge.from()))
        .filter(edge -> stand.point() != begin || !edge.kind().isAbrupt())
        .toList();
  }

  /** Whether a call may be expected to panic: one of a library of Go itself hardly does. */
  private boolean isCredible(int point) {
    Site site = body.site(point);
    return graph.kind(point) == PointKind.CALL && site != null && !site.isStandard();
  }

  /** Deferred calls that pile up, for the function derives one context after the other. */
  private @Nullable Skip deferred(int begin, Set<Integer> ends) {
    Node statement = graph.node(begin);
    if (statement == null || !body.mayFollow(begin, begin)) {
      return null;
    }
    return ends.stream()
        .filter(point -> graph.kind(point) == PointKind.DEFER)
        .map(graph::node)
        .filter(defer -> defer != null && isInEndlessLoop(statement, defer))
        .findFirst()
        .map(defer -> new Skip(Kind.DEFERRED, defer))
        .orElse(null);
  }

  private boolean isInEndlessLoop(Node statement, Node defer) {
    Node loop = body.code().loopAround(defer);
    return loop instanceof ForStmt endless
        && endless.condition() == null
        && loop == body.code().loopAround(statement);
  }

  /**
   * Where a run is.
   *
   * @param isGone whether it has left where it began
   */
  private record Stand(int point, boolean isGone) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Stand that && point == that.point && isGone == that.isGone;
    }

    @Override
    public int hashCode() {
      return 2 * point + (isGone ? 1 : 0);
    }
  }
}
