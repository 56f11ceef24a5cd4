package org.goboundaries.flow.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recovery.LostRecover.Cure;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncLit;
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
  private final RecoverCalls calls;
  private final FileRecovery file;
  private final Guards guards;
  private final Paths paths;
  private final Work work;

  private LostRecovers(Model model, GoFile looked) {
    calls = new RecoverCalls(model);
    file = calls.of(looked);
    guards = new Guards(model.calls());
    paths = new Paths(model.calls());
    work = new Work(file);
  }

  /** All of them in a file, in the order of the text. */
  public static List<LostRecover> in(Model model, GoFile file) {
    return new LostRecovers(model, file).find();
  }

  private List<LostRecover> find() {
    List<LostRecover> found = new ArrayList<>();
    for (Code code : file.codes()) {
      for (Site site : calls.in(code)) {
        LostRecover lost = lost(site);
        if (lost != null) {
          found.add(lost);
        }
      }
    }
    found.addAll(new LostGuards(file, calls, guards, paths).find());
    found.sort(Comparator.comparingInt(lost -> lost.at().start()));
    return found;
  }

  private @Nullable LostRecover lost(Site site) {
    Node statement = file.nesting().place(site.node()).parent();
    if (site.manner() == Manner.GO && statement != null) {
      return new LostRecover(Reason.STARTED_ITSELF, statement, List.of(), wrapInstead(site));
    }
    Code code = site.code();
    if (code.body() == null) {
      return null;
    }
    return statement instanceof DeferStmt defer && site.manner() == Manner.DEFER
        ? deferredItself(defer, code)
        : plain(site, code);
  }

  /** A panic of the function's own body is never stopped by this, however the function runs. */
  private @Nullable LostRecover deferredItself(DeferStmt defer, Code code) {
    boolean lost = guards.areNeverDeferred(code) || (isNoGuard(code) && works(code, defer));
    return lost
        ? new LostRecover(Reason.DEFERRED_ITSELF, defer, paths.to(code), wrap(defer))
        : null;
  }

  /** A call over several lines would not be as gofmt has it. */
  private Cure wrap(DeferStmt defer) {
    TextRange range = file.file().range(defer);
    return range.line() == range.endLine() ? Cure.WRAP : Cure.NONE;
  }

  private Cure wrapInstead(Site site) {
    TextRange range = file.file().range(site.node());
    boolean isOnOneLine = range.line() == range.endLine();
    return isOnOneLine && !guards.isDeferred(site.code()) ? Cure.WRAP_INSTEAD : Cure.NONE;
  }

  private @Nullable LostRecover plain(Site site, Code code) {
    RangeStmt loop = calls.loopBody(site);
    if (loop != null) {
      return new LostRecover(Reason.LOOP_BODY, site.node(), paths.to(code, loop));
    }
    DeferStmt defer = file.nesting().place(site.node()).defer();
    if (defer != null && isEarly(defer, code)) {
      return new LostRecover(Reason.EVALUATED_EARLY, site.node(), paths.to(code, defer));
    }
    if (guards.areNeverDeferred(code)) {
      return new LostRecover(guards.reason(code), site.node(), paths.withCallersTo(code));
    }
    return isTooDeep(code)
        ? new LostRecover(Reason.ONE_DEFER_TOO_DEEP, site.node(), paths.throughDeferTo(code))
        : null;
  }

  private boolean isEarly(DeferStmt defer, Code code) {
    Block body = code.body();
    return guards.areNeverDeferred(code)
        || (body != null && isNoGuard(code) && work.panicsAfter(body, defer.end()));
  }

  /** Whether what is known of a declared function speaks against its being deferred. */
  private boolean isNoGuard(Code code) {
    return EntryPoints.isHandler(code)
        ? !guards.isDeferred(code)
        : code.isDeclared() && guards.areUsesHarmless(code);
  }

  private boolean works(Code code, DeferStmt defer) {
    Block body = code.body();
    return body != null && work.mayPanicAfter(body, defer.end());
  }

  /** A deferred literal whose only statement defers this one: nothing in it can panic. */
  private boolean isTooDeep(Code code) {
    CallGraph graph = file.graph();
    List<Way> ways = Way.to(graph.entering(code));
    return code.isLiteral()
        && graph.isFullyKnown(code)
        && !ways.isEmpty()
        && ways.stream().allMatch(this::isOnlyStatement);
  }

  private boolean isOnlyStatement(Way way) {
    Code outer = way.call().from();
    if (!way.isDirect()
        || way.kind() != Way.Kind.DEFERRED
        || !(outer.node() instanceof FuncLit literal)
        || literal.body().statements().size() != 1) {
      return false;
    }
    List<Way> outside = Way.to(file.graph().entering(outer));
    return literal.body().statements().get(0) instanceof DeferStmt defer
        && defer.call() == way.call().site().node()
        && file.graph().isFullyKnown(outer)
        && !outside.isEmpty()
        && outside.stream().allMatch(each -> each.kind() == Way.Kind.DEFERRED);
  }
}
