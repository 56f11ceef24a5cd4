package org.goboundaries.testkit;

import java.nio.file.Path;
import java.util.List;

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

  /** Every case file; a folder among the cases is a module, its files are cases too. */
  List<Path> cases() {
    return Folders.filesBelow(path.resolve("cases"), ".go");
  }

  Proof proof() {
    return new Proof(path.resolve("proof"));
  }
}
