package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.outcomes.EndingSites;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.jspecify.annotations.Nullable;

/** What may take a change of a thread back, or make it not matter. */
final class Mending {
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

  Mending(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.endings = new EndingSites(threads.knowledge());
    this.libraries =
        threads.knowledge().threadCalls().all().stream()
            .map(row -> row.symbol().path())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether something behind a change may do so. */
  boolean mayFollow(Affine change) {
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
