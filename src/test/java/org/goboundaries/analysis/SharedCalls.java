package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;

/**
 * A rule for tests: all calls of {@code shared} in all files are one finding, at the first of them
 * in the order of the files' names. Each has a message of its own.
 */
public final class SharedCalls implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("shared");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<RelatedPlace> all = places(pass);
    if (all.isEmpty() || !pass.isReporter(all.stream().map(RelatedPlace::location).toList())) {
      return List.of();
    }
    Location first = all.get(0).location();
    return List.of(
        pass.finding(first.text(), first.start(), first.end(), "shared is called")
            .withStep(first.text(), 0, 7, "in this package")
            .withFix("Mend it", List.of())
            .withPlaces(all.subList(1, all.size())));
  }

  private static List<RelatedPlace> places(Pass pass) {
    List<RelatedPlace> all = new ArrayList<>();
    List<GoFile> files = new ArrayList<>(pass.model().files());
    files.sort(Comparator.comparing(file -> file.text().path()));
    for (GoFile file : files) {
      Walk.file(
          file,
          node -> {
            if (node instanceof CallExpr call && file.text(call.function()).equals("shared")) {
              Location at = Location.of(file.text(), call, "here, too");
              all.add(RelatedPlace.defect(at, "shared is called with \"" + file.text(call) + "\""));
            }
            return true;
          });
    }
    return all;
  }
}
