package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.InterruptedLock;
import org.goboundaries.flow.stranded.StrandedLock;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.presentation.DeferFix;

/** Finds mutexes that stay locked after a panic, for a guard stops it and nothing unlocks them. */
final class LockHeldAfterRecover implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.mutexes(), row -> row.operation() == Operation.UNLOCK);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().stranded().locks(pass.file()).stream()
        .map(stranded -> finding(pass, stranded))
        .toList();
  }

  private static Finding finding(Pass pass, StrandedLock stranded) {
    String message = message(stranded.lock());
    Finding finding =
        pass.finding(Step.callee(stranded.lock().taken()), message)
            .withWitness(stranded.witness())
            .withPlaces(
                stranded.others().stream().map(other -> place(pass, other, message)).toList());
    Finding fixed = DeferFix.unlock(finding, pass.file(), stranded);
    return stranded.isCertain() ? fixed : fixed.likely();
  }

  private static RelatedPlace place(Pass pass, Site other, String message) {
    Location location =
        Location.of(pass.file().text(), Step.callee(other), "it stays locked here, too");
    return RelatedPlace.defect(location, message);
  }

  private static String message(InterruptedLock lock) {
    return lock.isReading()
        ? "a recovered panic leaves \""
            + lock.mutex()
            + "\" locked for reading: the next writer blocks forever; defer the unlock"
        : "a recovered panic leaves \""
            + lock.mutex()
            + "\" locked: the next lock blocks forever; defer the unlock";
  }
}
