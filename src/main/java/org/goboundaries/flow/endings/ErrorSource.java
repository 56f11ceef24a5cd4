package org.goboundaries.flow.endings;

import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Universe;
import org.jspecify.annotations.Nullable;

/**
 * The call whose error a path ends for: one just before the check, or in its arguments, also where
 * the path leads through helpers that get the error.
 *
 * @param level the number of the site of the path in whose code the call stands
 * @param code that code
 * @param call the call
 */
record ErrorSource(int level, Code code, CallExpr call) {
  /** Of a path; null where it ends for another reason, or nobody knows. */
  static @Nullable ErrorSource of(EndingPath path, BiFunction<GoFile, Decl, Answers> answers) {
    List<Site> sites = path.sites();
    int level = sites.size() - 1;
    Expr error = checked(sites.get(level), answers(sites.get(level), answers));
    while (error != null) {
      Site site = sites.get(level);
      Answers known = answers(site, answers);
      CallExpr call = source(site, error, known);
      if (call != null) {
        return new ErrorSource(level, site.code(), call);
      }
      int index = parameter(site.code(), error, known);
      level--;
      error = index < 0 || level < 0 ? null : argument(sites.get(level), index);
    }
    return null;
  }

  private static Answers answers(Site site, BiFunction<GoFile, Decl, Answers> answers) {
    return answers.apply(site.code().file(), site.code().declaration());
  }

  /** The error that is compared with nil around a call, or the only one that the call gets. */
  private static @Nullable Expr checked(Site site, Answers answers) {
    Expr compared = compared(site);
    if (compared != null) {
      return compared;
    }
    List<Expr> errors =
        site.node() instanceof CallExpr call
            ? call.arguments().stream().filter(each -> isError(each, answers)).toList()
            : List.of();
    return errors.size() == 1 ? ParenExpr.strip(errors.get(0)) : null;
  }

  private static boolean isError(Expr expr, Answers answers) {
    return answers.type(expr) == Universe.ERROR;
  }

  /** What the innermost if statement that has a call in its branch says is not nil. */
  private static @Nullable Expr compared(Site site) {
    Node body = site.code().body();
    Expr[] found = {null};
    if (body != null) {
      Walk.tree(
          body,
          node -> {
            if (node instanceof IfStmt choice && choice.body().contains(site.node())) {
              found[0] = notNil(choice.condition());
            }
            return node.contains(site.node());
          });
    }
    return found[0];
  }

  private static @Nullable Expr notNil(Expr condition) {
    Expr[] found = {null};
    Walk.tree(
        condition,
        node -> {
          if (node instanceof BinaryExpr test
              && test.operator() == Operator.NEQ
              && test.right() instanceof Ident nil
              && nil.name().equals("nil")) {
            found[0] = ParenExpr.strip(test.left());
          }
          return true;
        });
    return found[0];
  }

  /** The call that an error is a result of. */
  private static @Nullable CallExpr source(Site site, Expr error, Answers answers) {
    if (error instanceof CallExpr call) {
      return call;
    }
    Block body = site.code().body();
    Symbol symbol = error instanceof Ident name ? answers.symbol(name) : null;
    Stmt before = body == null || symbol == null ? null : Continuation.before(body, site.node());
    return before instanceof AssignStmt assign
            && assign.right().size() == 1
            && ParenExpr.strip(assign.right().get(0)) instanceof CallExpr call
            && assign.left().get(assign.left().size() - 1) instanceof Ident last
            && answers.symbol(last) == symbol
        ? call
        : null;
  }

  /** The number of a parameter of code, or of the code around it; -1 where it is none. */
  private static int parameter(Code code, Expr error, Answers answers) {
    Symbol symbol = error instanceof Ident name ? answers.symbol(name) : null;
    List<@Nullable Ident> names = symbol == null ? List.of() : code.parameters();
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      if (symbol != null && name != null && name.start() == symbol.offset()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Expr argument(Site site, int index) {
    return site.node() instanceof CallExpr call && index < call.arguments().size()
        ? ParenExpr.strip(call.arguments().get(index))
        : null;
  }
}
