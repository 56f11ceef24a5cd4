package org.goboundaries.flow.exits;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.types.modules.SourcePackage;

/** The packages of a program that are there for other modules, as far as their paths say. */
final class ImportedPackages {
  /** Folders of what belongs to a command, an example or a test. */
  private static final Pattern OWN =
      Pattern.compile(
          "(^|.*/)(cmd|cmds|command|commands|[a-z]*cli|[a-z]*ctl|app|apps|bin|main|tool|tools|hack|script|scripts"
              + "|example|examples|_?test[a-z]*|[a-z]*test|e2e|mock[a-z]*|bench[a-z]*)(/.*|$)");

  /** The path of a module that has tests only. */
  private static final Pattern TESTS = Pattern.compile("(^|.*/)(tests?|e2e)(/.*|$)");

  /** Files of a package that are there for tests, by their names. */
  private static final Pattern FOR_TESTS =
      Pattern.compile(".*(test_?util|test_?help|mock|fake|stub|testing)[^/]*[.]go");

  /** Modules whose first package is a command: what lies below is its own. */
  private final Set<String> commands = new HashSet<>();

  ImportedPackages(CallGraph graph) {
    for (Code code : graph.codes()) {
      SourcePackage own = code.unit().source();
      if (own.isMain() && !own.apart() && own.folder().equals(own.module().folder())) {
        commands.add(own.module().path());
      }
    }
  }

  /** Whether code belongs to a package that others import, and to no test. */
  boolean areOfLibrary(Code code) {
    SourcePackage own = code.unit().source();
    return !own.isMain()
        && !own.isInternal()
        && !code.isInTestFile()
        && !FOR_TESTS.matcher(code.file().text().path()).matches()
        && !isOfCommand(own)
        && !TESTS.matcher(own.module().path()).matches()
        && !OWN.matcher(inside(own)).matches();
  }

  /** A folder has one package: a command beside it is none of its module's, but apart. */
  private boolean isOfCommand(SourcePackage own) {
    return commands.contains(own.module().path()) && !inside(own).isEmpty();
  }

  /** The path below the module. */
  private static String inside(SourcePackage own) {
    return own.module().folder().relativize(own.folder()).toString().replace('\\', '/');
  }
}
