package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.callbacks.ExportedFunction;
import org.goboundaries.flow.callbacks.GuardAboveC;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.misplaced.EntryPanic;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CallbackTexts;
import org.goboundaries.presentation.EndingGroup;
import org.jspecify.annotations.Nullable;

/** Finds functions exported to C that panic, or end their goroutine, with C below them. */
final class PanicInExportedCallback implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("//export").and(Words.IMPORT_C);
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (ExportedFunction exported : ExportedFunction.in(pass.file(), pass.model().calls())) {
      List<EntryPanic> panics = pass.model().misplacedGuards().entering(exported.code());
      if (!panics.isEmpty()) {
        findings.add(finding(pass, exported, panics));
      }
      List<EndingPath> exits = pass.model().endings().from(exported.code(), Kind.GOEXIT);
      if (!exits.isEmpty()) {
        findings.add(
            new EndingGroup(
                    pass,
                    List.of(Location.of(exported.step())),
                    path -> CallbackTexts.exit(path, exported))
                .finding(exits));
      }
    }
    return findings;
  }

  private static Finding finding(Pass pass, ExportedFunction exported, List<EntryPanic> panics) {
    EntryPanic first = panics.get(0);
    @Nullable GuardAboveC guard = GuardAboveC.of(exported, pass.model(), pass.unit());
    Finding found =
        pass.finding(
                first.panic().code().file().text(),
                first.panic().head().start(),
                first.panic().head().end(),
                CallbackTexts.panic(first.panic(), exported, guard))
            .withWitness(CallbackTexts.witness(exported, first, guard))
            .withPlaces(panics.stream().skip(1).map(each -> place(each, exported, guard)).toList());
    return guard != null || CallbackTexts.isMistake(first.panic()) ? found : found.likely();
  }

  private static RelatedPlace place(
      EntryPanic other, ExportedFunction exported, @Nullable GuardAboveC guard) {
    Step step = Step.at(other.panic().code(), other.panic().head(), "panics, too");
    return RelatedPlace.defect(
        Location.of(step), CallbackTexts.panic(other.panic(), exported, guard));
  }
}
