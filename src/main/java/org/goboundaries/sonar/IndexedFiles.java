package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sonar.api.batch.fs.FileSystem;
import org.sonar.api.batch.fs.InputFile;

/** The files that Sonar knows, by the paths that our texts have. */
final class IndexedFiles implements Function<String, @Nullable InputFile> {
  private final FileSystem system;

  IndexedFiles(FileSystem system) {
    this.system = system;
  }

  @Override
  public @Nullable InputFile apply(String path) {
    return system.inputFile(system.predicates().hasURI(Path.of(path).toUri()));
  }
}
