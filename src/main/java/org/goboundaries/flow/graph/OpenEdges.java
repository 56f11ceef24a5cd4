package org.goboundaries.flow.graph;

/**
 * Edges whose end is not known yet: a chain in the arrays of a {@link GraphBuilder}, so that two
 * can be joined at once, however long.
 *
 * @param first index of the first edge, -1 for none
 * @param last index of the last edge, -1 for none
 */
record OpenEdges(int first, int last) {
  static final OpenEdges NONE = new OpenEdges(-1, -1);

  boolean isNone() {
    return first < 0;
  }
}
