package org.goboundaries.flow.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.RecoverCalls;
import org.goboundaries.flow.recovery.LostRecover.Cure;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.flow.recovery.PanicsAhead.Ahead;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls of recover that are lost.
 *
 * <p>The runtime lets recover stop a panic when the function that calls it was itself run by a
 * defer statement of the panicking function. So each call is asked which function makes it, and
 * that function how it comes to run. A function that others may know, because it is exported or
 * goes where nobody follows it, is left alone, unless its own work shows that it is no guard.
 *
 * @see <a href="https://go.dev/ref/spec#Handling_panics">Handling panics</a>
 */
public final class LostRecovers {
  private final CallGraph graph;
  private final Model model;
  private final GoFile file;
  private final RecoverCalls calls;
  private final Deferrals deferrals;
  private final Witnesses witnesses;
  private final EscapedFunctions loose;
  private final DeeperGuards deeper;

  private LostRecovers(Model model, GoFile file) {
    this.model = model;
    this.file = file;
    this.graph = model.calls();
    this.calls = new RecoverCalls(model.bodies());
    this.deferrals = new Deferrals(graph);
    this.witnesses = new Witnesses(graph);
    this.loose = new EscapedFunctions(model.bodies());
    this.deeper = new DeeperGuards(model.bodies(), calls);
  }

  /** All of them in a file, in the order of the text. */
  public static List<LostRecover> in(Model model, GoFile file) {
    return new LostRecovers(model, file).find();
  }

  private List<LostRecover> find() {
    LostGuards guards = new LostGuards(model.bodies(), calls, deferrals, deeper, witnesses);
    List<LostRecover> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      calls.in(code).stream().map(this::lost).filter(Objects::nonNull).forEach(found::add);
      found.addAll(guards.in(code));
    }
    found.sort(Comparator.comparingInt(lost -> lost.at().start()));
    return found;
  }

  private @Nullable LostRecover lost(Site site) {
    Node statement = calls.parent(site);
    if (site.manner() == Manner.GO && statement != null) {
      Cure cure = deferrals.isDeferred(site.code()) ? Cure.NONE : wrap(site, Cure.WRAP_INSTEAD);
      return new LostRecover(Reason.STARTED_ITSELF, statement, Witness.NONE, cure);
    }
    return site.manner() == Manner.DEFER && statement instanceof DeferStmt defer
        ? deferredItself(site, defer)
        : called(site);
  }

  /** A panic of the function's own body is never stopped by this, however the function runs. */
  private @Nullable LostRecover deferredItself(Site site, DeferStmt defer) {
    Code code = site.code();
    Cure cure = wrap(site, Cure.WRAP);
    if (isForItself(code, defer, Ahead.MAY_PANIC)) {
      return new LostRecover(Reason.DEFERRED_ITSELF, defer, witnesses.of(code), cure);
    }
    boolean isLoose = code.isLiteral() && deeper.ahead(code, defer).compareTo(Ahead.MAY_PANIC) >= 0;
    Site call = isLoose && !deferrals.isDeferred(code) ? loose.called(code) : null;
    return call == null
        ? null
        : new LostRecover(Reason.DEFERRED_ITSELF, defer, Witnesses.ofKept(call), cure);
  }

  /** A call over several lines would not be as gofmt has it. */
  private Cure wrap(Site site, Cure cure) {
    TextRange range = file.range(site.node());
    return range.line() == range.endLine() ? cure : Cure.NONE;
  }

  private @Nullable LostRecover called(Site site) {
    Code code = site.code();
    Node at = site.node();
    RangeStmt loop = calls.loopBody(site);
    if (loop != null) {
      return new LostRecover(Reason.LOOP_BODY, at, witnesses.of(code, loop), Cure.NONE);
    }
    DeferStmt defer = calls.defer(site);
    if (defer != null && isForItself(code, defer, Ahead.PANICS)) {
      return new LostRecover(Reason.EVALUATED_EARLY, at, witnesses.of(code, defer), Cure.NONE);
    }
    if (deferrals.isNeverDeferred(code)) {
      List<Step> others = witnesses.otherCalls(code);
      return new LostRecover(
          deferrals.reason(code), at, witnesses.of(code), others, witnesses.frame(code), Cure.NONE);
    }
    return deeper.isTooDeep(code)
        ? new LostRecover(Reason.ONE_DEFER_TOO_DEEP, at, witnesses.throughDefer(code), Cure.NONE)
        : null;
  }

  /**
   * Whether a defer statement can only be meant for panics of its own function.
   *
   * @param least what has to be after it where others may defer the function
   */
  private boolean isForItself(Code code, DeferStmt defer, Ahead least) {
    return deferrals.isNeverDeferred(code)
        || (isNoGuard(code) && deeper.ahead(code, defer).compareTo(least) >= 0);
  }

  /** Whether nothing defers a handler, or a function that the program doesn't let out of sight. */
  private boolean isNoGuard(Code code) {
    boolean isKnown =
        (code.isDeclared() && graph.isFollowed(code)) || model.handlers().evidence(code) != null;
    return isKnown && !deferrals.isDeferred(code);
  }
}
