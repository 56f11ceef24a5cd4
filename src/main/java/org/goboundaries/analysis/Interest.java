package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;

/** Whether any rule has a use for the model: most small runs need none. */
final class Interest {
  private final List<Words> wanted;

  Interest(List<Rule> rules, Knowledge knowledge) {
    // rows of users may be about any word
    boolean any = !knowledge.isStandard();
    wanted =
        rules.stream()
            .filter(Rule::needsModel)
            .map(rule -> new Words(any ? List.of() : rule.words()))
            .toList();
  }

  /** Whether a file, or a neighbour of a file that was named, is of interest. */
  boolean isIn(FileSet set) {
    return !wanted.isEmpty()
        && Stream.concat(set.files().stream(), set.roots().stream().flatMap(this::neighbours))
            .anyMatch(this::isIn);
  }

  boolean isIn(SourceText text) {
    return wanted.stream().anyMatch(words -> words.areIn(text));
  }

  /** What can't be read is told of later. */
  private boolean isIn(Path file) {
    try {
      return isIn(SourceText.read(file));
    } catch (IOException | OutOfMemoryError e) {
      return false;
    }
  }

  private Stream<Path> neighbours(Path root) {
    Path folder = Reading.absolute(root).getParent();
    if (folder == null || Files.isDirectory(root)) {
      return Stream.empty();
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.go")) {
      List<Path> found = new ArrayList<>();
      entries.forEach(found::add);
      return found.stream().filter(Files::isRegularFile);
    } catch (IOException | DirectoryIteratorException e) {
      return Stream.empty();
    }
  }
}
