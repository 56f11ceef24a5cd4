package org.goboundaries.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovered.PanickingCommit;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Cleanup.Kind;
import org.goboundaries.knowledge.Knowledge;

/** Finds deferred calls that commit a transaction while a panic goes on. */
final class CommitWhilePanicking implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("defer")
        .and(Words.of(knowledge.cleanups(), row -> row.kind() == Kind.COMMIT));
  }

  /** One finding for an idiom that a file repeats. */
  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().recoveredPanics().commits(pass.file()).stream()
        .collect(groupingBy(CommitWhilePanicking::idiom, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(all -> finding(pass, all))
        .toList();
  }

  private static List<Boolean> idiom(PanickingCommit commit) {
    return List.of(commit.isCertain(), commit.error().isEmpty());
  }

  private static Finding finding(Pass pass, List<PanickingCommit> all) {
    PanickingCommit first = all.get(0);
    Finding finding =
        pass.finding(Step.callee(first.deferred()), message(first))
            .withWitness(first.witness())
            .withPlaces(all.stream().skip(1).map(CommitWhilePanicking::place).toList());
    return first.isCertain() ? finding : finding.likely();
  }

  private static RelatedPlace place(PanickingCommit other) {
    Location there = Location.of(Step.atCallee(other.deferred(), "the same commit"));
    return RelatedPlace.defect(there, message(other));
  }

  private static String message(PanickingCommit commit) {
    String name = commit.deferred().code().name();
    String done = name.isEmpty() ? "half of the work" : "half of the work of \"" + name + '"';
    return commit.error().isEmpty()
        ? "this also runs during a panic: " + done + " is committed"
        : '"' + commit.error() + "\" is nil during a panic: " + done + " is committed";
  }
}
