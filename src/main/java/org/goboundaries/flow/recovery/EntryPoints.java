package org.goboundaries.flow.recovery;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;

/** Functions that are called from outside the program's own code. */
final class EntryPoints {
  private static final Pattern TEST = Pattern.compile("(Test|Benchmark|Fuzz)(\\P{Ll}.*)?");
  private static final Pattern EXAMPLE = Pattern.compile("Example(\\P{Ll}.*)?");
  private static final Pattern TEST_STATE = Pattern.compile("[TBFM]");

  private EntryPoints() {}

  /** Whether the runtime or the testing package calls a function, and nobody defers it. */
  static boolean contain(Code code) {
    Function function = code.symbol();
    return function != null
        && !function.isMethod()
        && code.type() instanceof Signature signature
        && (isStart(code, function, signature) || isTest(code, function, signature));
  }

  private static boolean isStart(Code code, Function function, Signature signature) {
    boolean isMain = function.name().equals("main") && code.unit().symbols().name().equals("main");
    return signature.parameters().isEmpty() && (function.name().equals("init") || isMain);
  }

  private static boolean isTest(Code code, Function function, Signature signature) {
    List<Variable> parameters = signature.parameters();
    return code.isInTestFile()
        && (EXAMPLE.matcher(function.name()).matches() && parameters.isEmpty()
            || TEST.matcher(function.name()).matches() && takesTestState(parameters));
  }

  private static boolean takesTestState(List<Variable> parameters) {
    return parameters.size() == 1
        && parameters.get(0).type() instanceof Pointer pointer
        && pointer.element() instanceof Named state
        && isIn(state, "testing")
        && TEST_STATE.matcher(state.symbol().name()).matches();
  }

  /** The signature of net/http's handlers; a guard that is deferred in one may have it too. */
  static boolean isHandler(Code code) {
    return code.type() instanceof Signature signature
        && signature.parameters().size() == 2
        && signature.results().isEmpty()
        && isHttp(signature.parameters().get(0).type(), "ResponseWriter")
        && signature.parameters().get(1).type() instanceof Pointer pointer
        && isHttp(pointer.element(), "Request");
  }

  private static boolean isHttp(Type type, String name) {
    return type instanceof Named named
        && isIn(named, "net/http")
        && named.symbol().name().equals(name);
  }

  private static boolean isIn(Named type, String path) {
    GoPackage owner = type.symbol().owner();
    return owner != null && owner.path().equals(path);
  }
}
