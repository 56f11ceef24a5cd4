package org.goboundaries.rules;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.counterparts.BlockedGoroutine;
import org.goboundaries.flow.locks.Deadlock;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.presentation.DeadlockFix;
import org.goboundaries.presentation.DeadlockTexts;
import org.goboundaries.presentation.StandstillTexts;

/** Finds goroutines that wait forever: for a mutex of their own, or for what nobody does. */
final class CertainDeadlock implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    Words mutexes =
        Words.of(
            knowledge.mutexes(),
            row -> row.operation() == Operation.LOCK || row.operation() == Operation.ONCE);
    return mutexes
        .or(Words.allOf("chan ", "<-"))
        .or(Words.allOf("\"sync\"", "Wait("))
        .or(Words.allOf("select {}", "func main("));
  }

  @Override
  public List<Finding> check(Pass pass) {
    Stream<Finding> mutexes =
        pass.model().locks().deadlocks(pass.file()).stream()
            .map(deadlock -> finding(pass, deadlock));
    Stream<Finding> others =
        pass.model().blockedGoroutines().in(pass.file()).stream().map(each -> finding(pass, each));
    return Stream.concat(mutexes, others).toList();
  }

  private static Finding finding(Pass pass, Deadlock deadlock) {
    String message = DeadlockTexts.message(pass.file(), deadlock);
    Finding plain = pass.finding(deadlock.at(), message).withWitness(deadlock.witness());
    Finding finding = DeadlockFix.of(plain, pass.file(), deadlock);
    return deadlock.kind() == Kind.READ_TWICE ? finding.likely() : finding;
  }

  private static Finding finding(Pass pass, BlockedGoroutine standstill) {
    String message = StandstillTexts.message(standstill);
    Finding finding =
        pass.finding(standstill.at(), message)
            .withWitness(new Witness(standstill.steps()))
            .withPlaces(
                standstill.more().stream()
                    .map(step -> RelatedPlace.defect(Location.of(step), message))
                    .toList());
    return standstill.isCertain() ? finding : finding.likely();
  }
}
