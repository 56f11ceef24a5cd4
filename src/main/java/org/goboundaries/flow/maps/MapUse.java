package org.goboundaries.flow.maps;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;

/**
 * What a function does with a map.
 *
 * @param code the function
 * @param node what does it: an index expression, a call, the operand of a loop, an argument
 * @param map the map as it is written
 */
public record MapUse(Code code, Node node, Expr map, Kind kind) {
  /** The map as it is written there. */
  public String text() {
    return code.file().text(map);
  }

  /** What is done. */
  public enum Kind {
    /** An element is set, or elements are deleted. */
    WRITE,
    /** An element is read. */
    READ,
    /** Its elements are read one by one. */
    ITERATION,
    /** A library prints, encodes or copies it. */
    PRINTED
  }
}
