package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** Finds unlocks that give a thread back which was changed and not changed back. */
final class DirtyThreads {
  private static final Pattern RESTORING =
      Pattern.compile(
          "(?i).*(restore|reset|undo|revert|back|switch|leave|thread|netns|namespace).*");

  private final CallGraph graph;
  private final Knowledge knowledge;
  private final AffineCalls affine;
  private final Locks locks;
  private final EntryStates<State> entries;

  /** Those whose sources the table was written from. */
  private final Set<String> libraries;

  /** What becomes another program, be it through others. */
  private @Nullable Reach replaced;

  DirtyThreads(
      CallGraph graph,
      Knowledge knowledge,
      AffineCalls affine,
      Locks locks,
      EntryStates<State> entries) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.affine = affine;
    this.locks = locks;
    this.entries = entries;
    this.libraries =
        knowledge.threadCalls().all().stream()
            .map(row -> row.symbol().path())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The first one in a function; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    for (Affine call : affine.in(code)) {
      Site unlock = isChangeUnderOwnLock(call) && !mayBeMended(call) ? unlockBehind(call) : null;
      if (unlock != null) {
        return new ThreadDefect(Reason.UNLOCKED_DIRTY, unlock, call)
            .with(call.site(), ThreadDefect.CHANGED);
      }
    }
    return null;
  }

  private boolean isChangeUnderOwnLock(Affine call) {
    Code code = call.site().code();
    boolean isChange = call.row().effect().isChange() && call.row().scope() != Scope.MAIN;
    return isChange
        && call.site().manner() == Manner.CALL
        && locks.held(call.site()) == 1
        && !code.isMain()
        && isUnlockedAround(code);
  }

  private boolean isUnlockedAround(Code code) {
    EntryState<State> entry = entries.of(code);
    // what goes where nobody follows it may be all that a child process does
    return code.isDeclared()
        ? ThreadEntries.isNotKnownLocked(entry) && graph.isFollowed(code)
        : ThreadEntries.isUnlocked(code, entry);
  }

  /** The last unlock, where every way on which the function returns is one of an unlock. */
  private @Nullable Site unlockBehind(Affine call) {
    Code code = call.site().code();
    FunctionBody body = locks.body(code);
    Solution<LockCount> counts = locks.counts(code);
    List<Integer> totals =
        body.returnsBehind(call.site()).stream()
            .map(point -> counts.after(point).total())
            .distinct()
            .toList();
    if (totals.equals(List.of(0))) {
      return body.sites().stream()
          .filter(Locks::isUnlock)
          .filter(site -> site.manner() == Manner.DEFER || body.mayFollow(call.site(), site))
          .reduce((first, last) -> last)
          .orElse(null);
    }
    return totals.contains(1) && Set.of(0, 1).containsAll(totals) ? unlockLater(code) : null;
  }

  /** The unlock of the closure that a function hands out to have its lock given back. */
  private @Nullable Site unlockLater(Code code) {
    return graph.literals(code).stream()
        .filter(literal -> locks.total(literal) == -1 && isCleanup(literal, locks.body(code)))
        .flatMap(literal -> graph.sites(literal).stream())
        .filter(Locks::isUnlock)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCleanup(Code literal, FunctionBody body) {
    Node around = body.parent(literal.node());
    return around instanceof ReturnStmt
        || around instanceof CallExpr call
            && body.sites().stream()
                .anyMatch(site -> site.node() == call && site.calledName().endsWith("Cleanup"));
  }

  /** Whether anything behind a change may take it back, or make it not matter. */
  private boolean mayBeMended(Affine call) {
    Code code = call.site().code();
    boolean isForGood = call.row().effect() == Effect.IRREVERSIBLE;
    for (Code each : withLiterals(code)) {
      for (Site site : graph.sites(each)) {
        // what looks like another change may be the one that this one takes back
        boolean isOther = each != code || site != call.site();
        boolean mayRestore =
            !isForGood && isOther && (affine.isListed(site) || mayFollow(call, site));
        if (mayEndProcess(site) || (mayRestore && mayRestore(site, call))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The function, and what lies in it and may run on its goroutine. */
  private List<Code> withLiterals(Code code) {
    List<Code> all = new ArrayList<>(List.of(code));
    for (int i = 0; i < all.size(); i++) {
      graph.literals(all.get(i)).stream()
          .filter(
              literal ->
                  graph.entering(literal).isEmpty()
                      || graph.entering(literal).stream()
                          .anyMatch(call -> call.where() != Where.ELSEWHERE))
          .forEach(all::add);
    }
    return all;
  }

  private boolean mayFollow(Affine change, Site site) {
    return site.code() != change.site().code()
        || site.manner() == Manner.DEFER
        || locks.body(site.code()).mayFollow(change.site(), site);
  }

  /** Who ends the process, be it only for an error, cares for it as a whole. */
  private boolean mayEndProcess(Site site) {
    return ends(site, End.EXEC)
        || ends(site, End.EXIT)
        || graph.calls(site).stream()
            .anyMatch(call -> call.isHere() && replaced().contains(call.to()));
  }

  private Reach replaced() {
    if (replaced == null) {
      NamedRows<Ending> rows = new NamedRows<>(knowledge.endings());
      replaced = Reach.named(graph, rows::mayName, site -> ends(site, End.EXEC), Call::isHere);
    }
    return replaced;
  }

  private boolean ends(Site site, End how) {
    return site.callee().names().stream()
        .flatMap(name -> knowledge.endings().of(name.path(), name.name()).stream())
        .anyMatch(ending -> ending.end() == how);
  }

  private boolean mayRestore(Site site, Affine change) {
    boolean isKnown =
        Locks.isLock(site)
            || Locks.isUnlock(site)
            || affine.isListed(site)
            || graph.calls(site).stream().anyMatch(Call::isDirect);
    return affine.mayChange(site, change.row().state()) || (!isKnown && mayRestoreUnseen(site));
  }

  /** Libraries that the table was written from restore what it says, and nothing else. */
  private boolean mayRestoreUnseen(Site site) {
    boolean isKnown =
        site.callee() instanceof Reference.Predeclared
            || site.isStandard()
            || site.callee().names().stream().anyMatch(name -> libraries.contains(name.path()));
    return !isKnown
        && (site.isNamed()
            ? RESTORING.matcher(site.calledName()).matches()
            : !locks.isOfStandardType(site));
  }
}
