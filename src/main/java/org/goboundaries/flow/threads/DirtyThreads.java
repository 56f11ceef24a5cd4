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
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.jspecify.annotations.Nullable;

/** Finds unlocks that give a thread back which was changed and not changed back. */
final class DirtyThreads {
  private static final Pattern RESTORING =
      Pattern.compile("(?i).*(restore|reset|set|undo|revert|back|switch|leave|close|clean|exit).*");

  private final CallGraph graph;
  private final Knowledge knowledge;
  private final AffineCalls affine;
  private final Locks locks;
  private final EntryStates<State> entries;

  /** Those whose sources the table was written from. */
  private final Set<String> libraries;

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
        return new ThreadDefect(Reason.UNLOCKED_DIRTY, unlock, call.row())
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
        && Integer.valueOf(1).equals(locks.before(call.site()))
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
    FunctionBody body = locks.body(call.site().code());
    List<Integer> returns = body.returnsBehind(call.site());
    Solution<LockCount> counts = locks.counts(call.site().code());
    boolean isUnlocked =
        !returns.isEmpty()
            && returns.stream()
                .allMatch(point -> Integer.valueOf(0).equals(counts.after(point).total()));
    Site last = null;
    for (Site site : isUnlocked ? body.sites() : List.<Site>of()) {
      boolean isBehind = site.manner() == Manner.DEFER || body.mayFollow(call.site(), site);
      if (Locks.isUnlock(site) && isBehind) {
        last = site;
      }
    }
    return last;
  }

  /** Whether anything around a change may take it back, or make it not matter. */
  private boolean mayBeMended(Affine call) {
    Code code = call.site().code();
    boolean isForGood = call.row().effect() == Effect.IRREVERSIBLE;
    for (Code each : withLiterals(code)) {
      for (Site site : graph.sites(each)) {
        // what looks like another change may be the one that this one takes back
        boolean mayMatter = each != code || site != call.site();
        if (mayMatter && (mayEndProcess(site) || (!isForGood && mayRestore(site)))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Code> withLiterals(Code code) {
    List<Code> all = new ArrayList<>(List.of(code));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(graph.literals(all.get(i)));
    }
    return all;
  }

  /** Who ends the process, be it only for an error, cares for it as a whole. */
  private boolean mayEndProcess(Site site) {
    return site.callee().names().stream()
        .flatMap(name -> knowledge.endings().of(name.path(), name.name()).stream())
        .anyMatch(ending -> ending.end() == End.EXEC || ending.end() == End.EXIT);
  }

  private boolean mayRestore(Site site) {
    if (Locks.isLock(site) || Locks.isUnlock(site)) {
      return false;
    }
    List<Call> calls = graph.calls(site);
    boolean isKnown = calls.stream().anyMatch(Call::isDirect);
    if (affine.isListed(site) || calls.stream().anyMatch(call -> affine.leadTo(call.to()))) {
      return true;
    }
    return !isKnown && mayRestoreUnseen(site);
  }

  /** Handles of namespaces and the like are files: closing one leaves the thread where it is. */
  private boolean closesHandle(Site site) {
    return site.calledName().equals("Close")
        && site.callee().names().stream().anyMatch(name -> libraries.contains(name.path()));
  }

  private boolean mayRestoreUnseen(Site site) {
    boolean isKnown = site.callee() instanceof Reference.Predeclared || site.isStandard();
    if (isKnown || closesHandle(site)) {
      return false;
    }
    return !site.isNamed()
        || Locks.isSuspicious(site)
        || RESTORING.matcher(site.calledName()).matches();
  }
}
