package org.goboundaries.flow.calls;

/**
 * An edge as our Go program callgraph prints it; places are files with offsets.
 *
 * @param caller "init" where variables of a package are initialised
 */
record DumpedEdge(String caller, String site, String callee) {
  /** The file of a place. */
  static String file(String place) {
    return place.substring(0, place.lastIndexOf(':'));
  }
}
