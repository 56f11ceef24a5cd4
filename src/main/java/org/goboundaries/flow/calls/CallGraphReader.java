package org.goboundaries.flow.calls;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.program.Unit;

/** Reads call graphs: the files on all cores, then what links them. */
public final class CallGraphReader {
  private final Knowledge knowledge;
  private final BiFunction<GoFile, Decl, Answers> answers;

  /**
   * A reader.
   *
   * @param knowledge what libraries do with functions that are handed to them
   * @param answers what a declaration and the bodies in it mean
   */
  public CallGraphReader(Knowledge knowledge, BiFunction<GoFile, Decl, Answers> answers) {
    this.knowledge = knowledge;
    this.answers = answers;
  }

  /**
   * The graph of a program.
   *
   * @param units each for the files that are looked at in it
   * @param isWhole whether every file of a unit's package is known
   */
  public CallGraph read(List<Unit> units, Predicate<Unit> isWhole) {
    Index index = new Index();
    Libraries libraries = new Libraries(knowledge);
    List<Facts> facts =
        units.parallelStream()
            .flatMap(
                unit ->
                    unit.lookedAt().stream()
                        .map(file -> new FactReader(unit, file, libraries::takesAny)))
            .map(reader -> reader.read(answers))
            .toList();
    facts.forEach(index::add);
    units.stream()
        .filter(unit -> !isWhole.test(unit))
        .flatMap(unit -> unit.files().stream())
        .forEach(file -> index.addPartial(file.text()));
    return new CallGraph(index, units, libraries);
  }
}
