package org.goboundaries.rules;

import java.util.List;
import java.util.Set;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.stranded.StrandedWaiter;
import org.goboundaries.flow.stranded.StrandedWaiter.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.DeferFix;

/** Finds who waits forever, for a panic that a guard stops skips what they wait for. */
final class WaitersStranded implements Rule {
  private static final Set<Kind> FREE = Set.of(Kind.DONE, Kind.CLOSE, Kind.TOKEN);

  @Override
  public Words words(Knowledge knowledge) {
    // a library, or a server, may stop the panics of what it runs
    return Words.anyOf("chan ").or(Words.of(knowledge.waits(), row -> row.operation().isGiven()));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().stranded().waiters(pass.file()).stream()
        .map(waiter -> finding(pass, waiter))
        .toList();
  }

  private static Finding finding(Pass pass, StrandedWaiter waiter) {
    Finding finding = pass.finding(waiter.at(), message(waiter)).withWitness(waiter.witness());
    // what ends a transaction, or wakes others, depends on what has been done
    boolean isFree = FREE.contains(waiter.kind());
    Finding fixed = isFree ? DeferFix.signal(finding, pass.file(), waiter) : finding;
    return waiter.isCertain() ? fixed : fixed.likely();
  }

  private static String message(StrandedWaiter waiter) {
    String object = '"' + waiter.object() + '"';
    return switch (waiter.kind()) {
      case DONE ->
          "a recovered panic skips this: whoever waits for " + object + " blocks forever; defer it";
      case CLOSE ->
          "a recovered panic skips this: whoever receives from "
              + object
              + " blocks forever; defer the close";
      case SEND ->
          "a recovered panic skips this: whoever receives from "
              + object
              + " blocks forever; send in the guard, too";
      case TOKEN ->
          "a recovered panic keeps this token of "
              + object
              + ": once all are lost, everybody blocks forever; defer it";
      case SIGNAL ->
          "a recovered panic skips this: whoever waits for "
              + object
              + " may block forever; wake them in a deferred call";
      case TRANSACTION ->
          "a recovered panic leaves "
              + object
              + " open: its connection or lock is never given back; defer a rollback";
    };
  }
}
