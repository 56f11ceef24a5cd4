package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;

/**
 * What a goroutine would still have done where it ends. A check that is its last deed, of a library
 * that others use for the same purpose on the test's own goroutine, keeps it from nothing.
 */
final class SkippedWork {
  private static final String ASSERT = "testify/assert";

  private final CallGraph graph;
  private final EndingCalls calls;
  private final BiFunction<GoFile, Decl, Answers> answers;

  SkippedWork(CallGraph graph, EndingCalls calls, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.calls = calls;
    this.answers = answers;
  }

  /**
   * Whether nobody can miss anything when the code ends there: it, and each helper on the way, has
   * nothing more to do and nobody to notify.
   */
  boolean areNothing(Code code, EndingPath path) {
    return path.first().code() == code
        && !isOfTesting(path.last())
        && path.sites().stream().allMatch(site -> isLast(site, code));
  }

  private boolean isLast(Site site, Code code) {
    Code here = site.code();
    Block body = here.body();
    Continuation rest =
        body == null || site.manner() != Manner.CALL ? null : Continuation.of(body, site.node());
    return rest != null
        && rest.behind().stream()
            .allMatch(each -> isIdle(each, here) || here != code && isReturn(each, here))
        && !reports(here);
  }

  /** What a helper returns nobody takes. */
  private boolean isReturn(Stmt statement, Code helper) {
    return statement instanceof ReturnStmt end
        && end.results().stream().allMatch(each -> isQuiet(each, helper));
  }

  /** What package testing itself does is known by everybody to be wrong here. */
  private static boolean isOfTesting(Site site) {
    return site.callee().names().stream().anyMatch(name -> name.path().equals("testing"));
  }

  private Answers answers(Code code) {
    return answers.apply(code.file(), code.declaration());
  }

  /** Whether a statement only checks, or returns nothing that says anything. */
  private boolean isIdle(Stmt statement, Code code) {
    if (statement instanceof ReturnStmt end) {
      return end.results().stream().allMatch(each -> isNothing(each, code));
    }
    return statement instanceof ExprStmt check
        && check.expression() instanceof CallExpr call
        && graph.sites(code).stream().anyMatch(site -> site.node() == call && isCheck(site, code))
        && call.arguments().stream().allMatch(each -> isQuiet(each, code));
  }

  private boolean isNothing(Expr result, Code code) {
    return ParenExpr.strip(result) instanceof Ident name
        && answers(code).symbol(name) instanceof Nil;
  }

  private boolean isCheck(Site site, Code code) {
    return calls.kind(site) == Kind.TEST_ABORT
        || site.callee().names().stream().anyMatch(name -> name.path().endsWith(ASSERT))
        || isOfAssert(site, code);
  }

  /** The same where testify is not available: of its functions hardly any is declared then. */
  private boolean isOfAssert(Site site, Code code) {
    return site.node() instanceof CallExpr call
        && call.function() instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && answers(code).symbol(name) instanceof PackageName imported
        && imported.path().endsWith(ASSERT);
  }

  /** Whether no function runs, and nobody waits, when an expression is evaluated. */
  private boolean isQuiet(Expr expr, Code code) {
    List<Node> busy = new ArrayList<>();
    Walk.tree(
        expr,
        node -> {
          boolean isCall =
              node instanceof CallExpr call
                  && !isText(call, code)
                  && !answers(code).isType(call.function())
                  && !(answers(code).callee(call) instanceof Builtin);
          boolean isReceive = node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW;
          if (isCall || isReceive) {
            busy.add(node);
          }
          return busy.isEmpty();
        });
    return busy.isEmpty();
  }

  /** Whether a call is the text of an error. */
  private boolean isText(CallExpr call, Code code) {
    return call.arguments().isEmpty()
        && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && selector.selector().name().equals("Error")
        && answers(code).type(selector.operand()) == Universe.ERROR;
  }

  /** Whether the code leaves something in variables of others, or gives them a sign, somewhere. */
  private boolean reports(Code code) {
    List<Node> telling = new ArrayList<>();
    Walk.tree(
        code.node(),
        node -> {
          if (isTelling(node, code)) {
            telling.add(node);
          }
          // what is deferred is done however it ends
          return telling.isEmpty() && !(node instanceof DeferStmt);
        });
    return !telling.isEmpty() || graph.sites(code).stream().anyMatch(SkippedWork::isSign);
  }

  private boolean isTelling(Node node, Code code) {
    if (node instanceof AssignStmt assign) {
      return assign.left().stream().anyMatch(each -> isOfOthers(each, code));
    }
    return node instanceof SendStmt
        || (node instanceof IncDecStmt step && isOfOthers(step.operand(), code))
        || (node instanceof ExprStmt call && isClose(call.expression(), code));
  }

  /** Whether what is assigned to is more than a variable of the code itself. */
  private boolean isOfOthers(Expr place, Code code) {
    if (!(ParenExpr.strip(place) instanceof Ident name) || name.name().equals("_")) {
      return !(ParenExpr.strip(place) instanceof Ident);
    }
    return !(answers(code).symbol(name) instanceof Variable variable)
        || variable.offset() < code.node().start()
        || variable.offset() >= code.node().end();
  }

  private boolean isClose(Expr expr, Code code) {
    return ParenExpr.strip(expr) instanceof CallExpr call
        && answers(code).callee(call) instanceof Builtin builtin
        && builtin.name().equals("close");
  }

  /** Whether a call that is not deferred may wake somebody up. */
  private static boolean isSign(Site site) {
    return site.manner() == Manner.CALL
        && site.callee().names().stream()
            .anyMatch(name -> name.path().startsWith("sync") && !isTaking(name.name()));
  }

  /** Whether a method of package sync or sync/atomic waits or reads. */
  private static boolean isTaking(String name) {
    String method = name.substring(name.lastIndexOf('.') + 1);
    return method.equals("Wait")
        || method.endsWith("Lock") && !method.contains("Try")
        || method.startsWith("Load");
  }
}
