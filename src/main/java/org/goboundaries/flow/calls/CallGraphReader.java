package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.program.Unit;

/**
 * Reads call graphs: the files on all cores, then what links them. Remembers what it read in units:
 * when some of them change, only these are read again. For one thread at a time.
 */
public final class CallGraphReader {
  private final Libraries libraries;
  private final Map<Unit, List<Facts>> known = new IdentityHashMap<>();
  private final NumberPool ofCode = new NumberPool();
  private final NumberPool ofSites = new NumberPool();

  /**
   * A reader.
   *
   * @param knowledge what libraries do with functions that are handed to them
   */
  public CallGraphReader(Knowledge knowledge) {
    this.libraries = new Libraries(knowledge);
  }

  /**
   * The graph of a program.
   *
   * @param units each for the files that are analysed in it
   * @param isWhole whether every file of a unit's package is known
   * @param answers what a declaration and the bodies in it mean
   */
  public CallGraph read(
      List<Unit> units, Predicate<Unit> isWhole, BiFunction<GoFile, Decl, Answers> answers) {
    List<FactReader> readers =
        units.stream()
            .filter(unit -> !known.containsKey(unit))
            .flatMap(unit -> unit.lookedAt().stream().map(file -> reader(unit, file)))
            .toList();
    List<Facts> read = readers.parallelStream().map(reader -> reader.read(answers)).toList();
    forgetOthers(Set.copyOf(units));
    read.forEach(facts -> facts.number(ofCode, ofSites));
    units.forEach(unit -> known.computeIfAbsent(unit, key -> new ArrayList<>(1)));
    for (int i = 0; i < readers.size(); i++) {
      known.getOrDefault(readers.get(i).unit(), List.of()).add(read.get(i));
    }
    return link(units, isWhole);
  }

  private void forgetOthers(Set<Unit> present) {
    known.forEach(
        (unit, all) -> {
          if (!present.contains(unit)) {
            all.forEach(facts -> facts.giveBack(ofCode, ofSites));
          }
        });
    known.keySet().removeIf(unit -> !present.contains(unit));
  }

  private FactReader reader(Unit unit, GoFile file) {
    return new FactReader(unit, file, libraries::takesAny);
  }

  private CallGraph link(List<Unit> units, Predicate<Unit> isWhole) {
    Index index = new Index();
    index.doubts().add(units);
    for (Unit unit : units) {
      known.getOrDefault(unit, List.of()).forEach(index::add);
      if (!isWhole.test(unit)) {
        unit.files().forEach(file -> index.addPartial(file.text()));
      }
    }
    return new CallGraph(index, units, libraries, ofCode.end(), ofSites.end());
  }
}
