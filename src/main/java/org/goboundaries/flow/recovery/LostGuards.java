package org.goboundaries.flow.recovery;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recovery.LostRecover.Cure;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.flow.recovery.LostRecover.Step;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** Calls that keep a function which recovers from being run by a defer statement. */
final class LostGuards {
  private final FileRecovery file;
  private final RecoverCalls calls;
  private final Guards guards;
  private final Paths paths;

  LostGuards(FileRecovery file, RecoverCalls calls, Guards guards, Paths paths) {
    this.file = file;
    this.calls = calls;
    this.guards = guards;
    this.paths = paths;
  }

  List<LostRecover> find() {
    CallGraph graph = file.graph();
    List<LostRecover> found = new ArrayList<>();
    for (Code code : file.codes()) {
      for (Site site : graph.sites(code)) {
        reflected(site, found);
        List<Call> called = graph.calls(site).stream().filter(Call::isDirect).toList();
        if (called.size() == 1 && called.get(0).isCertain()) {
          add(called.get(0), found);
        }
      }
    }
    return found;
  }

  private void add(Call call, List<LostRecover> found) {
    LostRecover lost =
        switch (call.manner()) {
          case DEFER -> onlyMade(call);
          case CALL -> called(call);
          case GO -> started(call);
        };
    if (lost != null) {
      found.add(lost);
    }
  }

  /** {@code defer reflect.ValueOf(guard).Call(nil)}: what is deferred is Call. */
  private void reflected(Site site, List<LostRecover> found) {
    Code guard = site.manner() == Manner.DEFER ? Reflection.calledBy(site, file) : null;
    Site recover = guard == null ? null : calls.firstIn(guard);
    if (recover != null) {
      Step step = new Step(Step.Kind.RECOVERS, recover.code().file().text(), recover.node());
      found.add(new LostRecover(Reason.GUARD_REFLECTED, site.node(), List.of(step)));
    }
  }

  /** {@code defer make()}, where make returns the literal that recovers. */
  private @Nullable LostRecover onlyMade(Call call) {
    Code literal = made(call.to());
    if (literal == null || !(literal.node() instanceof FuncLit written)) {
      return null;
    }
    Step step = new Step(Step.Kind.RECOVERS, literal.file().text(), written.type());
    Cure cure = written.type().parameters().isEmpty() ? Cure.CALL : Cure.NONE;
    return new LostRecover(Reason.ONLY_MADE, call.site().node(), List.of(step), cure);
  }

  /** The literal that recovers and is the only result of a function, not of a method. */
  private @Nullable Code made(Code maker) {
    boolean isMethod = maker.symbol() != null && maker.symbol().isMethod();
    if (isMethod || calls.firstIn(maker) != null) {
      return null;
    }
    for (Code literal : file.graph().literals(maker)) {
      Node above = calls.of(literal.file()).nesting().above(literal.node());
      boolean isResult = above instanceof ReturnStmt result && result.results().size() == 1;
      if (isResult && calls.firstIn(literal) != null) {
        return literal;
      }
    }
    return null;
  }

  /** A guard that is called sees no panic: its caller isn't the runtime. */
  private @Nullable LostRecover called(Call call) {
    Code guard = call.to();
    Site recover = guard.isDeclared() ? calls.firstIn(guard) : null;
    boolean isDeferred = guards.isDeferred(call.from());
    if (recover == null
        || guards.areNeverDeferred(guard)
        || !(isDeferred ? isLostOne(call, recover) : isIdle(call, recover))) {
      return null;
    }
    List<Step> steps = new ArrayList<>(paths.toCallerOfGuard(call.from()));
    steps.add(new Step(Step.Kind.RECOVERS, guard.file().text(), recover.node()));
    Node at = call.site().node();
    Cure cure = !isDeferred && isFirst(call) ? Cure.DEFER : Cure.NONE;
    return new LostRecover(Reason.GUARD_CALLED, at, List.copyOf(steps), cure);
  }

  /** Behind it comes all that it is meant to guard. */
  private static boolean isFirst(Call call) {
    Block body = call.from().body();
    Node at = call.site().node();
    return body != null
        && body.statements().size() > 1
        && body.statements().get(0) instanceof ExprStmt first
        && first.expression() == at;
  }

  /** On a goroutine of its own a guard has nothing to guard. */
  private @Nullable LostRecover started(Call call) {
    Code guard = call.to();
    Site recover = guard.isDeclared() ? calls.firstIn(guard) : null;
    Node start = file.nesting().place(call.site().node()).parent();
    if (recover == null || start == null || guards.areNeverDeferred(guard) || !isIdle(recover)) {
      return null;
    }
    Step step = new Step(Step.Kind.RECOVERS, guard.file().text(), recover.node());
    Cure cure = guards.isDeferred(call.from()) ? Cure.NONE : Cure.DEFER_INSTEAD;
    return new LostRecover(Reason.GUARD_STARTED, start, List.of(step), cure);
  }

  /** A deferred function leaves it to another one to recover. */
  private boolean isLostOne(Call call, Site recover) {
    return GuardShape.of(call.to(), recover.node()).isThereToRecover()
        && calls.firstIn(call.from()) == null;
  }

  /** A statement that calls a guard which does nothing without a panic; tests may try that. */
  private boolean isIdle(Call call, Site recover) {
    return file.nesting().place(call.site().node()).parent() instanceof ExprStmt
        && !call.from().isInTestFile()
        && isIdle(recover);
  }

  private static boolean isIdle(Site recover) {
    return GuardShape.of(recover.code(), recover.node()).isIdleWithoutPanic();
  }
}
