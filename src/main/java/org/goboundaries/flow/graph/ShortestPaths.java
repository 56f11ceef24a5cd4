package org.goboundaries.flow.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a graph that can be got to from some of them, each by a shortest path: a search in
 * breadth, which takes of several paths of one length the one that was there first. Immutable.
 *
 * @param <N> the nodes, compared by {@code equals}
 * @param <E> the edges
 */
public final class ShortestPaths<N, E> {
  private final Map<N, Hop<N, E>> hops = new LinkedHashMap<>();

  private ShortestPaths() {}

  /**
   * Searches a graph.
   *
   * @param starts where paths begin
   * @param leaving the edges that a path may take from a node on
   * @param target the node that an edge leads to
   */
  public static <N, E> ShortestPaths<N, E> from(
      Collection<N> starts, Function<N, List<E>> leaving, Function<E, N> target) {
    return from(starts, leaving, target, Integer.MAX_VALUE);
  }

  /**
   * Searches a graph, but gives up when more than {@code most} nodes are found.
   *
   * @param starts where paths begin
   * @param leaving the edges that a path may take from a node on
   * @param target the node that an edge leads to
   */
  public static <N, E> ShortestPaths<N, E> from(
      Collection<N> starts, Function<N, List<E>> leaving, Function<E, N> target, int most) {
    ShortestPaths<N, E> paths = new ShortestPaths<>();
    paths.search(starts, leaving, target, node -> paths.hops.size() > most);
    return paths;
  }

  /**
   * Searches a graph for paths of at most so many edges.
   *
   * @param starts where paths begin
   * @param leaving the edges that a path may take from a node on
   * @param target the node that an edge leads to
   */
  public static <N, E> ShortestPaths<N, E> within(
      int longest, Collection<N> starts, Function<N, List<E>> leaving, Function<E, N> target) {
    ShortestPaths<N, E> paths = new ShortestPaths<>();
    // the nodes come in the order of their distance: after the first that is too far all are
    paths.search(starts, leaving, target, node -> paths.length(node) >= longest);
    return paths;
  }

  /**
   * Searches a graph until a node of one kind is found.
   *
   * @param start where the path begins; may be the node that is looked for
   * @param leaving the edges that a path may take from a node on
   * @param target the node that an edge leads to
   * @return the path to the nearest such node, or nothing where there is none
   */
  public static <N, E> Optional<List<E>> toNearest(
      Predicate<N> isWanted, N start, Function<N, List<E>> leaving, Function<E, N> target) {
    ShortestPaths<N, E> paths = new ShortestPaths<>();
    return paths.search(List.of(start), leaving, target, isWanted).map(paths::path);
  }

  /**
   * Searches a graph until a node of one kind is found, but no farther than so many edges.
   *
   * @param start where the path begins; may be the node that is looked for
   * @param leaving the edges that a path may take from a node on
   * @param target the node that an edge leads to
   * @return the path to the nearest such node, or nothing where there is none
   */
  public static <N, E> Optional<List<E>> toNearest(
      int longest,
      Predicate<N> isWanted,
      N start,
      Function<N, List<E>> leaving,
      Function<E, N> target) {
    ShortestPaths<N, E> paths = new ShortestPaths<>();
    return paths
        .search(
            List.of(start),
            leaving,
            target,
            node -> paths.length(node) > longest || isWanted.test(node))
        .filter(node -> paths.length(node) <= longest)
        .map(paths::path);
  }

  /** Gives the node at which the search stopped; nothing if it visited all. */
  private Optional<N> search(
      Collection<N> starts,
      Function<N, List<E>> leaving,
      Function<E, N> target,
      Predicate<N> isEnough) {
    Deque<N> open = new ArrayDeque<>();
    for (N start : starts) {
      if (hops.putIfAbsent(start, new Hop<>(null, null, 0)) == null) {
        open.add(start);
      }
    }
    while (!open.isEmpty()) {
      N node = open.remove();
      if (isEnough.test(node)) {
        return Optional.of(node);
      }
      int length = length(node) + 1;
      for (E edge : leaving.apply(node)) {
        N to = target.apply(edge);
        if (hops.putIfAbsent(to, new Hop<>(node, edge, length)) == null) {
          open.add(to);
        }
      }
    }
    return Optional.empty();
  }

  /** The nodes that can be got to, the starts included, in the order in which they were found. */
  public Set<N> nodes() {
    return Collections.unmodifiableSet(hops.keySet());
  }

  /** Whether a node is a start, or can be got to from one. */
  public boolean contains(N node) {
    return hops.containsKey(node);
  }

  /** How many edges lead to a node that is contained. */
  public int length(N node) {
    return hop(node).length();
  }

  /** The edges that lead to a node that is contained, in order; none for a start. */
  public List<E> path(N node) {
    LinkedList<E> path = new LinkedList<>();
    Hop<N, E> hop = hop(node);
    while (hop.from() != null && hop.edge() != null) {
      path.addFirst(hop.edge());
      hop = hop(hop.from());
    }
    return path;
  }

  /** Where the path to a node that is contained begins. */
  public N start(N node) {
    N at = node;
    while (hop(at).from() != null) {
      at = Objects.requireNonNull(hop(at).from());
    }
    return at;
  }

  private Hop<N, E> hop(N node) {
    return Objects.requireNonNull(hops.get(node));
  }

  /**
   * The last edge of a path; without one at a start.
   *
   * @param length how many edges the path has
   */
  private record Hop<N, E>(@Nullable N from, @Nullable E edge, int length) {}
}
