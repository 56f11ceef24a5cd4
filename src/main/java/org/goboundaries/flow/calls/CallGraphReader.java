package org.goboundaries.flow.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.Unit;

/** Reads call graphs. */
public final class CallGraphReader {
  private CallGraphReader() {}

  /** The graph of units, each file looked at in the unit in which it comes. */
  public static CallGraph read(List<Unit> units) {
    Index index = new Index();
    Set<String> seen = new HashSet<>();
    for (Unit unit : units) {
      for (GoFile file : unit.files()) {
        if (seen.add(file.text().path())) {
          index.add(FactReader.read(unit, file));
        }
      }
    }
    return new CallGraph(index, units);
  }
}
