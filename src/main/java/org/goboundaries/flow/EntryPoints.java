package org.goboundaries.flow;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;

/** Functions that are called from outside the program's own code. */
final class EntryPoints {
  private static final Pattern TEST = Pattern.compile("(Test|Benchmark|Fuzz)(\\P{Ll}.*)?");
  private static final Pattern EXAMPLE = Pattern.compile("Example(\\P{Ll}.*)?");
  private static final Pattern TEST_STATE = Pattern.compile("[TBFM]");

  private final GoFile file;
  private final Names names;
  private final Nesting nesting;

  EntryPoints(GoFile file, Names names, Nesting nesting) {
    this.file = file;
    this.names = names;
    this.nesting = nesting;
  }

  /** Whether the runtime or the testing package calls a function, and nobody defers it. */
  boolean contains(Node function) {
    if (function instanceof FuncDecl declaration) {
      return declaration.receiver() == null && (isStart(declaration) || isTest(declaration));
    }
    return function instanceof FuncLit literal && isSubtest(literal);
  }

  /** The signature of net/http's handlers; a guard that is deferred in one may have it too. */
  boolean isHandler(FuncType type) {
    List<Field> parameters = type.parameters();
    return parameters.size() == 2
        && type.results().isEmpty()
        && names.isQualified(parameters.get(0).type(), "net/http", "ResponseWriter")
        && isRequest(parameters.get(1).type());
  }

  private boolean isStart(FuncDecl function) {
    String name = function.name().name();
    return function.type().parameters().isEmpty()
        && (name.equals("init") || (name.equals("main") && isMainPackage()));
  }

  private boolean isMainPackage() {
    return file.packageName() != null && file.packageName().name().equals("main");
  }

  private boolean isTest(FuncDecl function) {
    String name = function.name().name();
    return file.text().path().endsWith("_test.go")
        && (EXAMPLE.matcher(name).matches() && function.type().parameters().isEmpty()
            || TEST.matcher(name).matches() && takesTestState(function.type()));
  }

  /** The function in {@code t.Run("name", func(t *testing.T) {...})}. */
  private boolean isSubtest(FuncLit literal) {
    return takesTestState(literal.type())
        && nesting.above(literal) instanceof CallExpr call
        && Nesting.bare(call.function()) instanceof SelectorExpr selector
        && selector.selector().name().equals("Run");
  }

  private boolean takesTestState(FuncType type) {
    return type.parameters().size() == 1
        && type.parameters().get(0).type() instanceof StarExpr pointer
        && pointer.operand() instanceof SelectorExpr state
        && TEST_STATE.matcher(state.selector().name()).matches()
        && names.importPath(state.operand()).equals("testing");
  }

  private boolean isRequest(Expr type) {
    return type instanceof StarExpr pointer
        && names.isQualified(pointer.operand(), "net/http", "Request");
  }
}
