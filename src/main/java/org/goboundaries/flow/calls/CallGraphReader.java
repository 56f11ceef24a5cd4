package org.goboundaries.flow.calls;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.program.Unit;

/** Reads call graphs: the files on all cores, then what links them. */
public final class CallGraphReader {
  private CallGraphReader() {}

  /**
   * The graph of a program.
   *
   * @param units each for the files that are looked at in it
   * @param answers what a declaration and the bodies in it mean
   * @param isWhole whether every file of a unit's package is known
   */
  public static CallGraph read(
      List<Unit> units, BiFunction<GoFile, Decl, Answers> answers, Predicate<Unit> isWhole) {
    Index index = new Index();
    List<Facts> facts =
        units.parallelStream()
            .flatMap(unit -> unit.lookedAt().stream().map(file -> new FactReader(unit, file)))
            .map(reader -> reader.read(answers))
            .toList();
    facts.forEach(index::add);
    units.stream()
        .filter(unit -> !isWhole.test(unit))
        .flatMap(unit -> unit.files().stream())
        .forEach(file -> index.addPartial(file.text()));
    return new CallGraph(index, units);
  }
}
