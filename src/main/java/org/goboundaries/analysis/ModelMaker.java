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
    return make(workspace(set), set, readings);
  }

  /** The packages of what was named, of which only heads are read. */
  Workspace workspace(FileSet set) {
    return Workspace.load(roots(set), options.platform(), options.environment())
        .including(set.files());
  }

  /**
   * The model of a part of what was named.
   *
   * @param workspace the packages of that part
   * @param readings its files
   */
  Model make(Workspace workspace, FileSet set, List<Reading> readings) {
    SyntaxTrees forest = new SyntaxTrees(readings, files(workspace), others());
    Program program = DeepThread.call(() -> Program.of(workspace, forest));
    return Model.of(
        program,
        options.knowledge(),
        new Extents(roots(set), workspace, file -> forest.reading(file).isComplete()));
  }

  private static List<Path> roots(FileSet set) {
    return set.roots().stream().map(Reading::absolute).toList();
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
    SyntaxTrees forest = new SyntaxTrees(List.of(reading), files(workspace), NOTHING);
    Program program = Program.of(workspace, forest);
    return Model.of(program, options.knowledge(), unit -> extent);
  }
}
