package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.outcomes.EndingSites;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** Finds unlocks that give a thread back which was changed and not changed back. */
public final class DirtyThreads implements ThreadRule {
  private static final Pattern RESTORING =
      Pattern.compile(
          "(?i).*(restore|reset|undo|revert|back|switch|leave|thread|netns|namespace).*");

  private final Threads threads;
  private final CallGraph graph;
  private final EndingSites endings;

  /** Those whose sources the table was written from. */
  private final Set<String> libraries;

  /** What becomes another program, be it through others; null until somebody asks. */
  private @Nullable Reach replaced;

  /** Of a program. */
  public DirtyThreads(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.endings = new EndingSites(threads.knowledge());
    this.libraries =
        threads.knowledge().threadCalls().all().stream()
            .map(row -> row.symbol().path())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    for (Affine call : threads.calls().changes(code).toList()) {
      Site unlock = isUnderOwnLock(call) && !mayBeMended(call) ? unlockBehind(call) : null;
      if (unlock != null) {
        return List.of(
            new ThreadDefect(Reason.PLAIN, unlock.node(), call)
                .with(call.site(), AffineCalls.CHANGED));
      }
    }
    return List.of();
  }

  private boolean isUnderOwnLock(Affine call) {
    Code code = call.site().code();
    // what goes where nobody follows it may be all that a child process does
    return threads.locks().held(call.site()) == 1
        && !code.isMain()
        && threads.entries().isOwnMatter(code)
        && (code.isLiteral() || graph.isFollowed(code));
  }

  /** The last unlock, where every way on which the function returns is one of an unlock. */
  private @Nullable Site unlockBehind(Affine call) {
    Code code = call.site().code();
    FunctionBody body = threads.body(code);
    Set<Integer> totals = threads.locks().totalsBehind(call.site());
    if (totals.equals(Set.of(0))) {
      return body.sites().stream()
          .filter(Locks::isUnlock)
          .filter(site -> threads.calls().mayRunBehind(site, call))
          .reduce((first, last) -> last)
          .orElse(null);
    }
    return totals.contains(1) && Set.of(0, 1).containsAll(totals) ? unlockLater(code) : null;
  }

  /** The unlock of the closure that a function hands out to have its lock given back. */
  private @Nullable Site unlockLater(Code code) {
    return graph.literals(code).stream()
        .filter(literal -> threads.locks().total(literal) == -1)
        .filter(literal -> isCleanup(literal, threads.body(code)))
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
  private boolean mayBeMended(Affine change) {
    return withLiterals(change.site().code()).stream()
        .flatMap(code -> graph.sites(code).stream())
        .anyMatch(site -> mayEndProcess(site) || mayRestore(site, change));
  }

  /** The function, and what lies in it and may run on its goroutine. */
  private List<Code> withLiterals(Code code) {
    List<Code> all = new ArrayList<>(List.of(code));
    for (int i = 0; i < all.size(); i++) {
      graph.literals(all.get(i)).stream().filter(this::mayRunHere).forEach(all::add);
    }
    return all;
  }

  private boolean mayRunHere(Code literal) {
    List<Call> entering = graph.entering(literal);
    return entering.isEmpty()
        || entering.stream().anyMatch(call -> call.where() != Where.ELSEWHERE);
  }

  /** Who ends the process, be it only for an error, cares for it as a whole. */
  private boolean mayEndProcess(Site site) {
    return isReplacing(site)
        || endings.isListed(site, End.EXIT)
        || graph.calls(site).stream()
            .anyMatch(call -> call.isHere() && replaced().contains(call.to()));
  }

  private boolean isReplacing(Site site) {
    return endings.isListed(site, End.EXEC);
  }

  private Reach replaced() {
    if (replaced == null) {
      replaced = Reach.named(graph, endings::mayName, this::isReplacing, Call::isHere);
    }
    return replaced;
  }

  private boolean mayRestore(Site site, Affine change) {
    boolean isForGood = change.row().effect() == Effect.IRREVERSIBLE;
    boolean isElsewhere = site.code() != change.site().code();
    // what looks like another change may be the one that this one takes back
    boolean isAsked =
        !isForGood
            && site != change.site()
            && (isElsewhere
                || threads.calls().isListed(site)
                || threads.calls().mayRunBehind(site, change));
    return isAsked
        && (threads.calls().mayChange(site, change.row().state()) || mayRestoreUnseen(site));
  }

  /** Libraries that the table was written from restore what it says, and nothing else. */
  private boolean mayRestoreUnseen(Site site) {
    boolean isKnown =
        site.callee() instanceof Reference.Predeclared
            || site.isStandard()
            || site.callee().names().stream().anyMatch(name -> libraries.contains(name.path()))
            || graph.calls(site).stream().anyMatch(Call::isDirect);
    return !isKnown
        && (site.isNamed()
            ? RESTORING.matcher(site.calledName()).matches()
            : !threads.locks().isOfStandardType(site));
  }
}
