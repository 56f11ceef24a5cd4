package org.goboundaries.flow.graph;

import java.util.List;

/**
 * All edges of a graph in arrays, sorted by the point they leave.
 *
 * @param leaving index of the first edge that leaves a point; one more than there are points
 * @param source the point an edge leaves
 * @param target the point an edge leads to
 * @param kind ordinal of an edge's kind
 * @param entering index into {@code byTarget} of the first edge that leads to a point
 * @param byTarget edges sorted by the point they lead to
 */
public record Edges(
    int[] leaving, int[] source, int[] target, byte[] kind, int[] entering, int[] byTarget) {

  /** The edges of a list, for a graph of so many points. */
  public static Edges of(int points, List<ControlGraph.Edge> list) {
    int[] from = new int[list.size()];
    int[] to = new int[list.size()];
    byte[] kinds = new byte[list.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = list.get(i).from();
      to[i] = list.get(i).to();
      kinds[i] = (byte) list.get(i).kind().ordinal();
    }
    return of(points, from.length, from, to, kinds);
  }

  static Edges of(int points, int count, int[] from, int[] to, byte[] kinds) {
    int[] leaving = new int[points + 1];
    int[] order = sorted(points, count, from, leaving);
    int[] source = new int[count];
    int[] target = new int[count];
    byte[] kind = new byte[count];
    for (int i = 0; i < count; i++) {
      source[i] = from[order[i]];
      target[i] = to[order[i]];
      kind[i] = kinds[order[i]];
    }
    int[] entering = new int[points + 1];
    return new Edges(
        leaving, source, target, kind, entering, sorted(points, count, target, entering));
  }

  /**
   * The edges in the order of their keys, those of one key as they were; fills where each begins.
   */
  private static int[] sorted(int points, int count, int[] key, int[] begins) {
    for (int i = 0; i < count; i++) {
      begins[key[i] + 1]++;
    }
    for (int point = 0; point < points; point++) {
      begins[point + 1] += begins[point];
    }
    int[] next = begins.clone();
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[next[key[i]]++] = i;
    }
    return order;
  }

  /** Whether an edge is of one of some kinds, given as bits. */
  boolean isOf(int edge, int kinds) {
    return (kinds >> kind[edge] & 1) != 0;
  }
}
