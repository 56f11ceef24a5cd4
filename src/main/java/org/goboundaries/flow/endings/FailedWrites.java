package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Handlers that end when they could not write their answer, as the last that they do: the client
 * has gone, and loses nothing.
 */
final class FailedWrites {
  private static final Set<String> METHODS = Set.of("Write", "WriteString");
  private static final Set<String> FUNCTIONS =
      Set.of("fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln", "io.WriteString");

  private final BiFunction<GoFile, Decl, Answers> answers;

  FailedWrites(BiFunction<GoFile, Decl, Answers> answers) {
    this.answers = answers;
  }

  /** Whether a path does no more than end such a handler. */
  boolean areAll(Code code, EndingPath path) {
    Site site = path.first();
    if (path.sites().size() != 1 || site.code() != code || code.body() == null) {
      return false;
    }
    Answers known = answers.apply(code.file(), code.declaration());
    Rest rest = Rest.of(code.body(), site.node());
    return rest != null && rest.behind().isEmpty() && isAfterWrite(rest.before(), known);
  }

  private static boolean isAfterWrite(@Nullable Stmt before, Answers known) {
    return before instanceof AssignStmt assign
        && assign.right().size() == 1
        && ParenExpr.strip(assign.right().get(0)) instanceof CallExpr call
        && isWrite(call, known);
  }

  private static boolean isWrite(CallExpr call, Answers known) {
    if (!(ParenExpr.strip(call.function()) instanceof SelectorExpr selector)) {
      return false;
    }
    String name = selector.selector().name();
    List<Expr> written = new ArrayList<>();
    if (METHODS.contains(name)) {
      written.add(selector.operand());
    }
    if (selector.operand() instanceof Ident operand
        && known.symbol(operand) instanceof PackageName imported
        && FUNCTIONS.contains(imported.path() + "." + name)) {
      written.addAll(call.arguments().subList(0, Math.min(1, call.arguments().size())));
    }
    return written.stream().anyMatch(each -> isAnswer(known.type(each)));
  }

  private static boolean isAnswer(Type type) {
    return type instanceof Named named && named.is("net/http", "ResponseWriter");
  }
}
