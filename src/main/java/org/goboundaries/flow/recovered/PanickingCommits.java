package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds transactions that are committed while a panic goes on: deferred calls run then, too, and
 * the error that should keep them from it is nil.
 */
final class PanickingCommits {
  private final Bodies bodies;
  private final Guards guards;
  private final DeferredCommits commits;
  private final PanicSources sources;

  /** In a program. */
  PanickingCommits(Guards guards, Knowledge knowledge) {
    this.guards = guards;
    this.bodies = guards.bodies();
    this.commits = new DeferredCommits(bodies, knowledge);
    this.sources = new PanicSources(guards);
  }

  /** Those in a file, in the order of the text. */
  List<PanickingCommit> in(GoFile file) {
    List<PanickingCommit> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      for (Site site : code.isInTestFile() ? List.<Site>of() : bodies.calls().sites(code)) {
        boolean isDeferred = site.manner() == Manner.DEFER && code.body() != null;
        DeferredCommit commit = isDeferred ? commits.of(site) : null;
        PanickingCommit defect = commit == null ? null : defect(commit);
        if (defect != null) {
          found.add(defect);
        }
      }
    }
    return found;
  }

  private @Nullable PanickingCommit defect(DeferredCommit commit) {
    FunctionBody body = bodies.of(commit.deferred().code());
    if (!body.graph().isComplete()
        || isSetByGuard(commit)
        || guards.intent(Meaning.INTENDED).isAt(commit.deferred())) {
      return null;
    }
    Writes writes = new Writes(body, commit.transaction(), guards.words());
    List<Site> all = writes.behind(commit.deferred());
    Site first = all.isEmpty() ? null : all.get(0);
    int source = first == null ? -1 : source(body, commit, first, writes);
    if (first == null || source < 0) {
      return null;
    }
    PanicSource panic = sources.at(body, source);
    int weight = all.stream().mapToInt(writes::weight).sum();
    boolean isCertain = weight > 1 && isLikelyToPanic(body, source, panic);
    Variable error = commit.error();
    return new PanickingCommit(
        commit.deferred(),
        error == null ? "" : error.name(),
        witness(commit, first, panic),
        isCertain);
  }

  /** Calls of libraries panic seldom; what the program itself does, or is asked to do, may. */
  private boolean isLikelyToPanic(FunctionBody body, int source, PanicSource panic) {
    Site site = body.site(source);
    return panic.kind() != Kind.CALL || site != null && !bodies.calls().calls(site).isEmpty();
  }

  /** Whether a guard that runs before sets the error. */
  private boolean isSetByGuard(DeferredCommit commit) {
    Variable error = commit.error();
    return error != null
        && guards.of(commit.deferred().code()).stream()
            .flatMap(guard -> guards.aftermath(guard).assignments().stream())
            .anyMatch(each -> Place.areSame(each.variable(), error) || each.isThroughPointer());
  }

  /** A point that may panic when something has been done and the error is nil; -1 for none. */
  private int source(FunctionBody body, DeferredCommit commit, Site first, Writes writes) {
    Solution<Boolean> isNil = Solution.solve(body, new NilError(body, commit.error()));
    int from = body.point(commit.deferred());
    for (int point : sources.points(body)) {
      Site site = body.site(point);
      boolean isBehind =
          body.mayFollow(body.point(first), point) || site == first && writes.weight(first) > 1;
      if (isBehind
          && point != from
          && sources.at(body, point).isCredible()
          && isNil.before(point)) {
        return point;
      }
    }
    return -1;
  }

  private static Witness witness(DeferredCommit commit, Site first, PanicSource panic) {
    Code code = commit.deferred().code();
    Witness witness =
        Witness.NONE
            .then(Step.atCallee(first, "this work is done"))
            .then(Step.at(code, Step.callee(panic.node()), "a panic here"));
    return commit.commit() == commit.deferred()
        ? witness
        : witness.then(Step.atCallee(commit.commit(), "the partial work is committed"));
  }
}
