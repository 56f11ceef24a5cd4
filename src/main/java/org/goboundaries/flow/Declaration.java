package org.goboundaries.flow;

import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;

/**
 * A name and where it can be seen from.
 *
 * @param name the identifier that declares it
 * @param by the declaration, specification, statement or field it is part of
 * @param from byte offset at which its scope begins
 * @param to byte offset behind its scope
 */
record Declaration(Ident name, Node by, int from, int to) {
  /** A scope as wide as the file: that of the package or of an import. */
  static Declaration ofFile(Ident name, Node by) {
    return new Declaration(name, by, -1, Integer.MAX_VALUE);
  }

  boolean isLocal() {
    return from >= 0;
  }
}
