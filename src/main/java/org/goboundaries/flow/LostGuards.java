package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.LostRecover.Reason;
import org.goboundaries.flow.LostRecover.Step;
import org.goboundaries.flow.Run.Kind;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.jspecify.annotations.Nullable;

/** Calls that keep a function which recovers from being run by a defer statement. */
final class LostGuards {
  private final FileFlow flow;
  private final RecoverCalls calls;
  private final Paths paths;

  LostGuards(FileFlow flow, RecoverCalls calls, Paths paths) {
    this.flow = flow;
    this.calls = calls;
    this.paths = paths;
  }

  List<LostRecover> find() {
    List<LostRecover> found = new ArrayList<>();
    for (CallExpr call : calls.all()) {
      Node function = flow.functionAround(call);
      if (function != null && calls.firstIn(function) == call) {
        if (function instanceof FuncLit literal) {
          addOnlyMade(literal, found);
        } else if (isGuard(function, call)) {
          addCalled(function, call, found);
        }
      }
    }
    return found;
  }

  /** {@code defer make()}, where make returns the literal that recovers. */
  private void addOnlyMade(FuncLit literal, List<LostRecover> found) {
    Node maker = maker(literal);
    if (maker == null || calls.firstIn(maker) != null) {
      return;
    }
    for (Run run : flow.runs().of(maker)) {
      if (run.at() instanceof DeferStmt defer && run.through() == null) {
        List<Step> steps = List.of(new Step(Step.Kind.RECOVERS, literal.type()));
        boolean bare = literal.type().parameters().isEmpty();
        found.add(new LostRecover(Reason.ONLY_MADE, defer.call(), steps, bare));
      }
    }
  }

  /** The function, not a method, whose only result a literal is. */
  private @Nullable Node maker(FuncLit literal) {
    boolean returned =
        flow.nesting().above(literal) instanceof ReturnStmt result && result.results().size() == 1;
    Node maker = flow.functionAround(literal);
    boolean method = maker instanceof FuncDecl function && function.receiver() != null;
    return returned && !method ? maker : null;
  }

  /** A guard that a deferred function calls sees no panic: its caller isn't the runtime. */
  private void addCalled(Node guard, CallExpr recover, List<LostRecover> found) {
    for (Run run : flow.runs().of(guard)) {
      Node caller = flow.functionAround(run.at());
      boolean lost =
          run.kind() == Kind.CALLED
              && run.through() == null
              && caller != null
              && flow.isDeferred(caller)
              && calls.firstIn(caller) == null;
      if (lost) {
        List<Step> steps = new ArrayList<>(paths.to(caller));
        steps.add(new Step(Step.Kind.RECOVERS, recover));
        found.add(new LostRecover(Reason.GUARD_CALLED, run.at(), List.copyOf(steps)));
      }
    }
  }

  /** A function, not a method, that is there for nothing but to recover. */
  private static boolean isGuard(Node function, CallExpr recover) {
    if (!(function instanceof FuncDecl declaration) || declaration.receiver() != null) {
      return false;
    }
    Block body = declaration.body();
    return body != null
        && !body.statements().isEmpty()
        && body.statements().get(0).end() >= recover.end()
        && (onlyDecides(body.statements()) || leavesEarly(body.statements()));
  }

  /** {@code r := recover()}, then nothing but decisions. */
  private static boolean onlyDecides(List<Stmt> statements) {
    return statements.stream()
        .skip(1)
        .allMatch(
            statement ->
                statement instanceof IfStmt
                    || statement instanceof SwitchStmt
                    || statement instanceof TypeSwitchStmt
                    || statement instanceof ReturnStmt);
  }

  /** {@code r := recover()}, then {@code if r == nil { return }}. */
  private static boolean leavesEarly(List<Stmt> statements) {
    return statements.size() > 1
        && statements.get(1) instanceof IfStmt choice
        && choice.body().statements().size() == 1
        && choice.body().statements().get(0) instanceof ReturnStmt;
  }
}
