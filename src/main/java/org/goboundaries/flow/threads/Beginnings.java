package org.goboundaries.flow.threads;

import java.util.regex.Pattern;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Signature;

/** Functions that the runtime or the testing package calls, and on which thread. */
final class Beginnings {
  private static final Pattern TEST = Pattern.compile("(Test|Benchmark|Fuzz)(\\P{Ll}.*)?");
  private static final Pattern ON_MAIN = Pattern.compile("(TestMain|Example(\\P{Ll}.*)?)");

  private final boolean isMainFree;

  Beginnings(CallGraph graph, Knowledge knowledge, Locks locks) {
    this.isMainFree =
        graph.codes().stream().noneMatch(code -> isInit(code) && locks.mayLock(code))
            && graph.codes().stream()
                .map(Code::file)
                .distinct()
                .noneMatch(file -> importsLock(file, knowledge));
  }

  /** A library may lock the main goroutine in an init of its own. */
  private static boolean importsLock(GoFile file, Knowledge knowledge) {
    return file.imports().stream()
        .map(ImportSpec::path)
        .anyMatch(path -> !knowledge.threadCalls().of(path, "init").isEmpty());
  }

  private static boolean isInit(Code code) {
    Function function = code.symbol();
    return function == null ? !code.isLiteral() : isTop(code, function, "init");
  }

  private static boolean isTop(Code code, Function function, String name) {
    return !function.isMethod()
        && function.name().equals(name)
        && code.type() instanceof Signature signature
        && signature.parameters().isEmpty();
  }

  /** How a function begins that others than the program call; null for the usual ones. */
  Entry of(Code code) {
    Function function = code.symbol();
    boolean isMain =
        function != null
            && isTop(code, function, "main")
            && code.unit().symbols().name().equals("main");
    if (isMain || isInit(code)) {
      return isMainFree ? Entry.UNLOCKED : Entry.OTHER;
    }
    return function == null || function.isMethod() || !isInTest(code)
        ? Entry.NEVER
        : test(function);
  }

  private static boolean isInTest(Code code) {
    return code.isInTestFile()
        && code.type() instanceof Signature signature
        && signature.parameters().size() <= 1
        && signature.results().isEmpty();
  }

  private Entry test(Function function) {
    if (ON_MAIN.matcher(function.name()).matches()) {
      return isMainFree ? Entry.UNLOCKED : Entry.OTHER;
    }
    return TEST.matcher(function.name()).matches() ? Entry.UNLOCKED : Entry.NEVER;
  }
}
