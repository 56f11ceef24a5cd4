package org.goboundaries.flow.affinity;

import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.ExportedName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DocComments;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.PackageName;

/**
 * Whose duty it is to lock the goroutine: of the function that makes a call, or of its callers, of
 * whom not all are known.
 */
record Duties(Threads threads) {
  /** What a comment has that tells callers what to do. */
  private static final Pattern TOLD = Pattern.compile("(?i)thread|goroutine|\\block");

  /**
   * Whether a function that nobody is known to call under a lock changes the thread and goes on to
   * depend on it, or begins and ends what works on that thread only: then the lock is its own duty,
   * unless it tells its callers of it.
   */
  boolean isOwn(Affine change) {
    Code code = change.site().code();
    return mayBeOwn(code)
        && threads.graph().isFollowed(code)
        && (change.row().effect().isChange() ? goesOn(change) : endsItself(change));
  }

  /** Whether what works on one thread only, such as COM, is begun and ended by one function. */
  private boolean endsItself(Affine begin) {
    return threads.graph().sites(begin.site().code()).stream()
        .filter(site -> OwnRestores.isNamed(site, begin.row()))
        .anyMatch(site -> threads.calls().mayRunBehind(site, begin));
  }

  /**
   * Whether a function goes on to depend on its thread, and all that are known to call it do so
   * without the lock, be they tests.
   */
  boolean isCalledWithout(Affine call) {
    Code code = call.site().code();
    return threads.entries().isCalledUnlocked(code) && mayBeOwn(code) && goesOn(call);
  }

  private boolean mayBeOwn(Code code) {
    return code.isDeclared()
        && threads.entries().isNotKnownLocked(code)
        && threads.graph().entering(code).stream().noneMatch(call -> call.where() == Where.LATER)
        && !TOLD.matcher(DocComments.of(code.file(), code.declaration())).find();
  }

  /** Whether a function goes on to take a change back, to change more, or to use the thread. */
  private boolean goesOn(Affine call) {
    AffineCalls calls = threads.calls();
    Code code = call.site().code();
    String state = call.row().state();
    return threads.graph().sites(code).stream()
            .filter(site -> site != call.site())
            .filter(site -> calls.mayChange(site, state) || uses(site, call))
            .anyMatch(site -> calls.mayRunBehind(site, call))
        || threads.graph().literals(code).stream()
            .flatMap(literal -> threads.graph().sites(literal).stream())
            .anyMatch(site -> calls.mayChange(site, state));
  }

  /** Whether a call depends on the state, or is one of the library whose thread it must be. */
  private boolean uses(Site site, Affine call) {
    String state = call.row().state();
    boolean isChange = call.row().effect().isChange();
    return (!isChange && isOf(call.row().symbol(), site))
        || threads.uses().uses(site, state)
        || !threads.uses().way(site, state).isEmpty();
  }

  /** Whether a function of the same library is called, listed or not. */
  private boolean isOf(ExportedName symbol, Site site) {
    return !symbol.isStandard()
        && site.node() instanceof CallExpr call
        && call.function() instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && threads.body(site.code()).answers().symbol(name) instanceof PackageName library
        && library.path().equals(symbol.path());
  }
}
