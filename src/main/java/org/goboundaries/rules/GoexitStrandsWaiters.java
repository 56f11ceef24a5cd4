package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.stranded.StrandedWaiter;
import org.goboundaries.flow.stranded.StrandingGoexit;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Table;
import org.goboundaries.presentation.DeferFix;
import org.goboundaries.presentation.EndingGroup;
import org.goboundaries.presentation.EndingSteps;
import org.jspecify.annotations.Nullable;

/** Finds calls of runtime.Goexit in functions that others rely on. */
final class GoexitStrandsWaiters implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    Table<Ending> endings = knowledge.endings();
    return Words.allOf("Goexit")
        .or(Words.of(endings, row -> row.end() == End.GOEXIT && endings.isAdded(row.symbol())));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().stranded().goexits(pass.file()).stream()
        .map(stranding -> finding(pass, stranding))
        .toList();
  }

  private static Finding finding(Pass pass, StrandingGoexit stranding) {
    Finding finding =
        new EndingGroup(
                pass, List.of(Location.of(stranding.because())), path -> message(path, stranding))
            .finding(stranding.paths());
    return stranding.skipped() == null
        ? finding
        : DeferFix.signal(finding, pass.file(), stranding.skipped());
  }

  private static String message(EndingPath path, StrandingGoexit stranding) {
    String end = EndingSteps.endThrough(path);
    String who = '"' + stranding.who() + '"';
    return switch (stranding.effect()) {
      case SUCCESS -> end + " ends this goroutine: " + who + " counts it as a success";
      case COUNTS_AS_DONE -> end + " ends the goroutine, yet " + who + " counts this as done";
      case PANICS -> end + " makes every call of what " + who + " returns panic";
      case SPREADS -> end + " ends the goroutines of all callers that share " + who;
      case BLOCKS -> end + blocking(stranding.skipped(), who);
    };
  }

  private static String blocking(@Nullable StrandedWaiter skipped, String who) {
    if (skipped == null) {
      return " leaves " + who + " without a result: whoever waits for it blocks forever";
    }
    String cure = skipped.kind() == StrandedWaiter.Kind.SEND ? "" : "; defer it";
    return " skips the signal: whoever waits for " + who + " blocks forever" + cure;
  }
}
