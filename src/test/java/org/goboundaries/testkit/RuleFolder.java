package org.goboundaries.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is in a rule's folder.
 *
 * @param path {@code rules/<key>}
 */
record RuleFolder(Path path) {
  static final Path ALL = Path.of("rules");

  static RuleFolder of(String key) {
    return new RuleFolder(ALL.resolve(key));
  }

  /** Every file and every folder among the cases. */
  List<Case> cases() {
    Path cases = path.resolve("cases");
    Stream<Path> files =
        Folders.filesBelow(cases, ".go").stream().filter(file -> cases.equals(file.getParent()));
    return Stream.concat(files, Folders.in(cases).stream()).map(Case::of).toList();
  }

  Proof proof() {
    return new Proof(path.resolve("proof"));
  }
}
