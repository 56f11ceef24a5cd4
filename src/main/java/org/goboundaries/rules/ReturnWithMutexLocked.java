package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.KeptMutex;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.presentation.UnlockFix;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;

/** Finds functions that return with a mutex which they unlock on other paths. */
final class ReturnWithMutexLocked implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.mutexes(), row -> row.operation() == Operation.UNLOCK);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().locks().keptMutexes(pass.file()).stream()
        .map(kept -> finding(pass, kept))
        .toList();
  }

  private static Finding finding(Pass pass, KeptMutex kept) {
    SourceText text = pass.file().text();
    String message = message(text, kept);
    Location first = location(text, kept.returns().get(0), message);
    Finding finding =
        pass.finding(text, first.start(), first.end(), message)
            .withWitness(kept.witness())
            .withPlaces(
                kept.returns().stream()
                    .skip(1)
                    .map(node -> location(text, node, "this path leaves it locked, too"))
                    .map(location -> RelatedPlace.defect(location, message))
                    .toList());
    return UnlockFix.before(finding, pass.file(), kept);
  }

  private static String message(SourceText text, KeptMutex kept) {
    Site taken = kept.taken();
    int line = text.lines().line(taken.node().start());
    return "this path returns with \""
        + kept.mutex()
        + "\" locked (line "
        + line
        + "), other paths unlock it: the next lock blocks forever";
  }

  /** The closing brace where no statement returns. */
  private static Location location(SourceText text, Node node, String message) {
    int start = node instanceof Block block ? block.end() - 1 : node.start();
    return new Location(text, start, node.end(), message);
  }
}
