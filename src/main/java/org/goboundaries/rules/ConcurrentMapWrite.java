package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.maps.CopiedMap;
import org.goboundaries.flow.maps.MapRace;
import org.goboundaries.flow.maps.MapUse;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.MapTexts;

/** Finds maps that several goroutines use at the same time, one of them to write. */
final class ConcurrentMapWrite implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    Words goroutines = Words.anyOf("go func", "\tgo ", ".Go(", ".Unlock()", ".RUnlock()");
    return Words.anyOf("map[").and(Words.of(knowledge.handlers(), row -> true).or(goroutines));
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> found = new ArrayList<>();
    pass.model().mapRaces().in(pass.file()).forEach(race -> found.add(finding(pass, race)));
    pass.model().mapRaces().copied(pass.file()).forEach(map -> found.add(finding(pass, map)));
    return found;
  }

  private static Finding finding(Pass pass, MapRace race) {
    String message = MapTexts.message(race);
    Finding finding = pass.finding(race.use().node(), message);
    Evidence evidence = race.start().evidence();
    Call call = race.start().call();
    if (evidence != null) {
      finding = EndingSteps.with(finding, evidence);
    } else if (call != null) {
      finding = EndingSteps.started(finding, call);
    }
    finding = finding.withPath(race.way().stream().map(ConcurrentMapWrite::called).toList());
    if (race.written() != null) {
      finding = finding.withPath(List.of(at(race.written(), "written here, under a lock")));
    }
    finding =
        finding.withPlaces(
            race.more().stream()
                .map(use -> RelatedPlace.defect(at(use, also(use)), message))
                .toList());
    return race.isCertain() ? finding : finding.likely();
  }

  private static String also(MapUse use) {
    String does = use.kind() == MapUse.Kind.WRITE ? "written" : "used";
    return does + " here without a lock, too";
  }

  private static Finding finding(Pass pass, CopiedMap map) {
    Step copy = Step.at(map.use().code(), map.copy(), "the variable is copied here, not the map");
    Step unlock = Step.at(map.use().code(), map.unlock(), "unlocked here");
    return pass.finding(map.use().node(), MapTexts.message(map))
        .withPath(
            List.of(
                Location.of(copy),
                Location.of(unlock),
                at(map.written(), "written here, under a lock")));
  }

  private static Location called(Call call) {
    return Location.of(Step.atCallee(call.site(), "called here"));
  }

  private static Location at(MapUse use, String message) {
    return Location.of(Step.at(use.code(), use.node(), message));
  }
}
