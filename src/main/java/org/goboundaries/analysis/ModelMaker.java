package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.Extent;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;

/** Makes the model of what an analysis was asked for. */
final class ModelMaker {
  private static final Trees NOTHING = file -> null;

  private final AnalysisOptions options;

  ModelMaker(AnalysisOptions options) {
    this.options = options;
  }

  /** The model of files that were read. */
  Model make(FileSet set, List<Reading> readings) {
    List<Path> roots = set.roots().stream().map(Reading::absolute).toList();
    Workspace workspace =
        Workspace.load(roots, options.platform(), options.environment()).including(set.files());
    Forest forest = new Forest(readings, files(workspace), others());
    Program program = DeepThread.call(() -> Program.of(workspace, forest));
    return Model.of(
        program,
        options.knowledge(),
        new Extents(roots, workspace, file -> forest.reading(file).isComplete()));
  }

  private Trees others() {
    return options.dependencies() ? Trees.onDisk() : NOTHING;
  }

  private static Set<Path> files(Workspace workspace) {
    return workspace.packages().stream()
        .flatMap(found -> found.files().stream())
        .map(file -> file.path())
        .collect(Collectors.toSet());
  }

  /** The model of one file and nothing else. */
  Model make(Reading reading, SourceText text, Extent extent) {
    Workspace workspace = Workspace.of(text, reading.path(), options.platform());
    Forest forest = new Forest(List.of(reading), files(workspace), NOTHING);
    Program program = Program.of(workspace, forest);
    return Model.of(program, options.knowledge(), unit -> extent);
  }
}
