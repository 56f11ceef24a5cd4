package org.goboundaries.types.modules;

import java.util.List;

/**
 * One statement of go.mod or go.work; those of a block each are one.
 *
 * @param line 1-based line
 * @param verb {@code require} and the like
 * @param arguments what follows, without quotes
 */
record ModLine(int line, String verb, List<String> arguments) {
  /** The argument at an index; empty where there are fewer. */
  String argument(int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }
}
