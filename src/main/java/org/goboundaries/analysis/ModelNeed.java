package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.Disk;
import org.goboundaries.source.SourceText;

/** Whether any rule has a use for the model: most small runs need none. */
final class ModelNeed {
  private final List<Words> wanted;
  private final WordSearch search;

  ModelNeed(List<Rule> rules, Knowledge knowledge) {
    wanted = rules.stream().filter(Rule::needsModel).map(rule -> rule.words(knowledge)).toList();
    search = new WordSearch(wanted.stream().flatMap(Words::all));
  }

  /**
   * Whether the files, and the neighbours of files that were named, have what a rule asks for; they
   * are read up to the one with which that is certain.
   */
  boolean isIn(FileSet set) {
    return isIn(List.of(), set);
  }

  /** The same with texts that are in no file. */
  boolean isIn(Collection<SourceText> texts, FileSet set) {
    Set<String> found = new HashSet<>();
    return !wanted.isEmpty()
        && (texts.stream().anyMatch(text -> isEnough(text, found))
            || Stream.concat(set.files().stream(), set.roots().stream().flatMap(this::neighbours))
                .anyMatch(file -> isEnough(file, found)));
  }

  /** Whether a text alone has it. */
  boolean isIn(SourceText text) {
    return isEnough(text, new HashSet<>());
  }

  private boolean isEnough(SourceText text, Set<String> found) {
    search.find(text, found);
    return wanted.stream().anyMatch(words -> words.areAmong(found::contains));
  }

  /** What can't be read is reported later. */
  private boolean isEnough(Path file, Set<String> found) {
    try {
      return isEnough(SourceText.read(file), found);
    } catch (IOException | OutOfMemoryError e) {
      return false;
    }
  }

  private Stream<Path> neighbours(Path root) {
    Path folder = Reading.absolute(root).getParent();
    if (folder == null || Disk.isFolder(root)) {
      return Stream.empty();
    }
    try {
      return Disk.list(folder).stream()
          .filter(file -> file.toString().endsWith(".go") && Disk.isFile(file));
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
