package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is analysed together.
 *
 * @param workspace its packages; null where they can't be read
 * @param files its files as they were named, in that order
 */
record AnalysisPart(@Nullable Workspace workspace, List<Path> files) {
  /**
   * Number of files from which on independent modules are analysed one after the other. What they
   * import from elsewhere is read for each part, which costs more than a small part saves.
   */
  private static final int ENOUGH = 2_000;

  /** The parts of a workspace; files that no package has are in the first. */
  static List<AnalysisPart> of(Workspace workspace, List<Path> files) {
    List<Workspace> workspaces = workspace.parts(ENOUGH);
    if (workspaces.size() == 1) {
      return List.of(new AnalysisPart(workspace, files));
    }
    Map<Path, Integer> places = new HashMap<>();
    List<AnalysisPart> parts = new ArrayList<>();
    for (Workspace part : workspaces) {
      int place = parts.size();
      part.packages().forEach(each -> each.files().forEach(file -> places.put(file.path(), place)));
      parts.add(new AnalysisPart(part, new ArrayList<>()));
    }
    files.forEach(
        file -> parts.get(places.getOrDefault(Reading.absolute(file), 0)).files.add(file));
    return parts;
  }
}
