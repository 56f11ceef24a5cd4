package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.LostRecover.Reason;
import org.goboundaries.flow.LostRecover.Step;
import org.goboundaries.flow.Run.Kind;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls of recover that one file shows to be lost.
 *
 * <p>The runtime lets recover stop a panic when the function that calls it was itself run by a
 * defer statement of the panicking function. So each call is asked which function makes it, and
 * that function how it comes to run. Who else may use a declared function this file can't tell:
 * such a function is left alone, unless it is an entry point, or its own work shows that it is no
 * guard.
 *
 * @see <a href="https://go.dev/ref/spec#Handling_panics">Handling panics</a>
 */
public final class LostRecovers {
  private final FileFlow flow;
  private final RecoverCalls calls;
  private final Paths paths;
  private final Work work;

  private LostRecovers(GoFile file, List<CallExpr> written) {
    flow = FileFlow.of(file);
    calls = new RecoverCalls(written, flow);
    paths = new Paths(flow);
    work = new Work(flow.names());
  }

  /** All of them, in the order of the text. */
  public static List<LostRecover> in(GoFile file) {
    List<CallExpr> written = RecoverCalls.written(file);
    return written.isEmpty() ? List.of() : new LostRecovers(file, written).find();
  }

  private List<LostRecover> find() {
    List<LostRecover> found = new ArrayList<>();
    for (CallExpr call : calls.all()) {
      LostRecover lost = lost(call);
      if (lost != null) {
        found.add(lost);
      }
    }
    found.addAll(new LostGuards(flow, calls, paths).find());
    found.sort(Comparator.comparingInt(lost -> lost.at().start()));
    return found;
  }

  private @Nullable LostRecover lost(CallExpr call) {
    Node statement = flow.nesting().place(call).parent();
    if (statement instanceof GoStmt) {
      return new LostRecover(Reason.STARTED_ITSELF, statement, List.of());
    }
    Node function = flow.functionAround(call);
    if (function == null) {
      return null;
    }
    return statement instanceof DeferStmt defer
        ? deferredItself(defer, function)
        : plain(call, function);
  }

  /** A panic of the function's own body is never stopped by this, however the function runs. */
  private @Nullable LostRecover deferredItself(DeferStmt defer, Node function) {
    boolean lost = flow.neverDeferred(function) || (isNoGuard(function) && works(function, defer));
    return lost ? new LostRecover(Reason.DEFERRED_ITSELF, defer, paths.to(function)) : null;
  }

  private @Nullable LostRecover plain(CallExpr call, Node function) {
    RangeStmt loop = calls.loopBody(call);
    if (loop != null) {
      return new LostRecover(Reason.LOOP_BODY, call, paths.to(function, loop));
    }
    DeferStmt defer = flow.nesting().place(call).defer();
    if (defer != null && isEarly(defer, function)) {
      return new LostRecover(
          Reason.EVALUATED_EARLY, call, List.of(Step.calling(Step.Kind.DEFERRED, defer)));
    }
    if (flow.neverDeferred(function)) {
      return new LostRecover(reason(function), call, paths.to(function));
    }
    return isTooDeep(function)
        ? new LostRecover(Reason.ONE_DEFER_TOO_DEEP, call, paths.throughDeferTo(function))
        : null;
  }

  private boolean isEarly(DeferStmt defer, Node function) {
    Block body = FileFlow.body(function);
    return flow.neverDeferred(function)
        || (body != null && isNoGuard(function) && work.panicsAfter(body, defer.end()));
  }

  /** Whether what this file shows of a declared function speaks against its being deferred. */
  private boolean isNoGuard(Node function) {
    return isHandler(function)
        ? !flow.isDeferred(function)
        : function instanceof FuncDecl
            && flow.runs().kinds(function).stream().noneMatch(Kind::mayRecover);
  }

  private boolean isHandler(Node function) {
    FuncType type = function instanceof FuncDecl declaration ? declaration.type() : null;
    type = function instanceof FuncLit literal ? literal.type() : type;
    return type != null && flow.entries().isHandler(type);
  }

  private boolean works(Node function, DeferStmt defer) {
    Block body = FileFlow.body(function);
    return body != null && work.mayPanicAfter(body, defer.end());
  }

  private Reason reason(Node function) {
    Set<Kind> kinds = flow.runs().kinds(function);
    if (kinds.contains(Kind.STARTED)) {
      return Reason.OTHER_GOROUTINE;
    }
    return kinds.contains(Kind.CALLED) ? Reason.CALLED : Reason.NOT_DEFERRED;
  }

  /** A deferred literal whose only statement defers this one: nothing in it can panic. */
  private boolean isTooDeep(Node function) {
    List<Run> runs = flow.runs().of(function);
    return function instanceof FuncLit
        && !runs.isEmpty()
        && runs.stream().allMatch(run -> isOnlyStatement(run.at()));
  }

  private boolean isOnlyStatement(Node defer) {
    return defer instanceof DeferStmt
        && flow.functionAround(defer) instanceof FuncLit outer
        && outer.body().statements().size() == 1
        && outer.body().statements().get(0) == defer
        && flow.runs().kinds(outer).equals(Set.of(Kind.DEFERRED));
  }
}
