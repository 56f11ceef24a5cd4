package org.goboundaries.flow.endings;

import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Parallel subtests that end themselves by the state of the test around them. Package testing makes
 * up for that where the parent waits for its subtest; after {@code t.Parallel} it panics.
 */
final class Subtests {
  private static final String TESTING = "testing";

  private final CallGraph graph;
  private final BiFunction<GoFile, Decl, Answers> answers;

  Subtests(CallGraph graph, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.answers = answers;
  }

  /** Whether code is a literal that package testing runs as a subtest, and that runs parallel. */
  boolean areParallel(Code code) {
    return code.isLiteral()
        && graph.sites(code).stream().anyMatch(site -> isOfTesting(site, "T.Parallel"))
        && graph.entering(code).stream().anyMatch(Subtests::isRun);
  }

  private static boolean isRun(Call call) {
    PassedFunction passed = call.passed();
    return passed != null
        && passed.library() != null
        && passed.library().symbol().path().equals(TESTING)
        && passed.library().symbol().name().equals("T.Run");
  }

  private static boolean isOfTesting(Site site, String method) {
    return site.callee().names().stream()
        .anyMatch(name -> name.path().equals(TESTING) && name.name().equals(method));
  }

  /** Whether what a call in a literal ends is a test whose state is declared around the literal. */
  boolean endParent(EndingPath path, Code literal) {
    Site site = path.first();
    if (path.sites().size() != 1
        || site.code() != literal
        || !(site.node() instanceof CallExpr call)) {
      return false;
    }
    Answers known = answers.apply(literal.file(), literal.declaration());
    Expr state = state(call, known);
    Symbol symbol = state instanceof Ident name ? known.symbol(name) : null;
    return symbol instanceof Variable variable
        && variable.isLocal()
        && symbol.offset() < literal.node().start();
  }

  /** The state that is ended: before the dot, or the first argument of an assertion. */
  private static @Nullable Expr state(CallExpr call, Answers known) {
    if (ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && TestState.isOne(known.type(selector.operand()))) {
      return ParenExpr.strip(selector.operand());
    }
    List<Expr> arguments = call.arguments();
    return !arguments.isEmpty() && TestState.isOne(known.type(arguments.get(0)))
        ? ParenExpr.strip(arguments.get(0))
        : null;
  }
}
