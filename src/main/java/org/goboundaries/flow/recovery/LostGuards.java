package org.goboundaries.flow.recovery;

import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.GuardShape;
import org.goboundaries.flow.guards.RecoverCalls;
import org.goboundaries.flow.recovery.LostRecover.Cure;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** Calls that keep a function which recovers from being run by a defer statement. */
final class LostGuards {
  private final Bodies bodies;
  private final CallGraph graph;
  private final RecoverCalls calls;
  private final Deferrals deferrals;
  private final DeeperGuards deeper;
  private final Witnesses witnesses;

  LostGuards(
      Bodies bodies,
      RecoverCalls calls,
      Deferrals deferrals,
      DeeperGuards deeper,
      Witnesses witnesses) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = calls;
    this.deferrals = deferrals;
    this.deeper = deeper;
    this.witnesses = witnesses;
  }

  /** Those that stand in some code itself and are reached. */
  List<LostRecover> in(Code code) {
    return graph.sites(code).stream().map(this::lost).filter(Objects::nonNull).toList();
  }

  private @Nullable LostRecover lost(Site site) {
    Code reflected = Reflection.deferredBy(site, bodies);
    LostRecover lost = reflected == null ? named(site) : reflected(site, reflected);
    return lost != null && bodies.isReachedFromOutside(site) ? lost : null;
  }

  private @Nullable LostRecover named(Site site) {
    Call call = onlyDirect(graph.calls(site));
    if (call == null || !call.isCertain()) {
      return null;
    }
    return switch (call.manner()) {
      case DEFER -> deferred(call);
      case CALL -> called(call);
      case GO -> started(call);
    };
  }

  /** The only one among calls that runs what is called itself; null where there are more. */
  private static @Nullable Call onlyDirect(List<Call> calls) {
    Call only = null;
    for (Call call : calls) {
      if (call.isDirect()) {
        if (only != null) {
          return null;
        }
        only = call;
      }
    }
    return only;
  }

  /** {@code defer reflect.ValueOf(guard).Call(nil)}: what is deferred is Call. */
  private @Nullable LostRecover reflected(Site site, Code guard) {
    Site recover = calls.firstIn(guard);
    return recover == null
        ? null
        : new LostRecover(
            Reason.GUARD_REFLECTED,
            site.node(),
            Witnesses.ofRecover(guard, recover.node()),
            Cure.NONE);
  }

  private @Nullable LostRecover deferred(Call call) {
    LostRecover made = onlyMade(call);
    return made == null ? tooDeep(call) : made;
  }

  /** A deferred function that can't panic defers a guard, which is there for nothing else. */
  private @Nullable LostRecover tooDeep(Call call) {
    Site recover = recoverIn(call.to());
    if (recover == null
        || !GuardShape.of(recover).isIdleWithoutPanic()
        || !deeper.isIdle(call.site())) {
      return null;
    }
    Witness witness =
        witnesses.of(call.from()).then(Witnesses.ofRecover(call.to(), recover.node()));
    return new LostRecover(Reason.GUARD_TOO_DEEP, call.site().node(), witness, Cure.NONE)
        .with(Witnesses.frame(call, 1));
  }

  /** {@code defer make()}, where make returns the literal that recovers. */
  private @Nullable LostRecover onlyMade(Call call) {
    Code literal = made(call.to());
    if (literal == null || !(literal.node() instanceof FuncLit written)) {
      return null;
    }
    Witness witness = Witnesses.ofRecover(literal, written.type());
    Cure cure = written.type().parameters().isEmpty() ? Cure.CALL : Cure.NONE;
    return new LostRecover(Reason.ONLY_MADE, call.site().node(), witness, cure);
  }

  /** The literal that recovers and is the only result of a function, not of a method. */
  private @Nullable Code made(Code maker) {
    boolean isMethod = maker.symbol() != null && maker.symbol().isMethod();
    if (isMethod || calls.firstIn(maker) != null) {
      return null;
    }
    return graph.literals(maker).stream()
        .filter(literal -> calls.firstIn(literal) != null && isOnlyResult(literal, maker))
        .findFirst()
        .orElse(null);
  }

  private boolean isOnlyResult(Code literal, Code maker) {
    ReturnStmt around = bodies.of(maker).around(literal.node(), ReturnStmt.class);
    return around != null
        && around.results().size() == 1
        && ParenExpr.strip(around.results().get(0)) == literal.node();
  }

  /** A guard that is called sees no panic: its caller isn't the runtime. */
  private @Nullable LostRecover called(Call call) {
    Site recover = recoverIn(call.to());
    if (recover == null) {
      return null;
    }
    boolean isDeferred = deferrals.isDeferred(call.from());
    if (!(isDeferred ? isLostOne(call, recover) : isIdle(call, recover))) {
      return null;
    }
    Witness witness = witnesses.of(call.from(), recover);
    Cure cure = !isDeferred && isFirst(call) ? Cure.DEFER : Cure.NONE;
    return new LostRecover(Reason.GUARD_CALLED, call.site().node(), witness, cure)
        .with(Witnesses.frame(call, isDeferred ? 1 : 0));
  }

  /** Where a declared function recovers; null where that is lost whoever calls it. */
  private @Nullable Site recoverIn(Code guard) {
    Site recover = guard.isDeclared() ? calls.firstIn(guard) : null;
    return recover == null || deferrals.isNeverDeferred(guard) ? null : recover;
  }

  /** Behind it comes all that it is meant to guard. */
  private static boolean isFirst(Call call) {
    Block body = call.from().body();
    return body != null
        && body.statements().size() > 1
        && body.statements().get(0) instanceof ExprStmt first
        && first.expression() == call.site().node();
  }

  /** On a goroutine of its own a guard has nothing to guard. */
  private @Nullable LostRecover started(Call call) {
    Site recover = recoverIn(call.to());
    Node start = recover == null ? null : calls.parent(call.site());
    if (recover == null || start == null || !GuardShape.of(recover).isIdleWithoutPanic()) {
      return null;
    }
    Cure cure = deferrals.isDeferred(call.from()) ? Cure.NONE : Cure.DEFER_INSTEAD;
    return new LostRecover(
        Reason.GUARD_STARTED, start, Witnesses.ofRecover(call.to(), recover.node()), cure);
  }

  /** A deferred function leaves it to another one to recover. */
  private boolean isLostOne(Call call, Site recover) {
    return GuardShape.of(recover).isThereToRecover() && calls.firstIn(call.from()) == null;
  }

  /** A statement that calls a guard which does nothing without a panic; tests may try that. */
  private boolean isIdle(Call call, Site recover) {
    return calls.parent(call.site()) instanceof ExprStmt
        && !call.from().isInTestFile()
        && GuardShape.of(recover).isIdleWithoutPanic();
  }
}
