package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.MainEnding;
import org.goboundaries.flow.endings.MainEndings;
import org.goboundaries.flow.entries.EntryPoint.Kind;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Table;
import org.goboundaries.presentation.EndingGroup;
import org.goboundaries.presentation.EndingSteps;

/** Finds calls of runtime.Goexit on the main goroutine: the process never ends in order. */
final class GoexitOnMain implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    Table<Ending> endings = knowledge.endings();
    return Words.allOf("Goexit")
        .or(Words.of(endings, row -> row.end() == End.GOEXIT && endings.isAdded(row.symbol())));
  }

  @Override
  public List<Finding> check(Pass pass) {
    MainEndings endings =
        new MainEndings(pass.model().bodies(), pass.model().endings(), pass.model().entryPoints());
    return endings.in(pass.file()).stream().map(each -> finding(pass, each)).toList();
  }

  private static Finding finding(Pass pass, MainEnding ending) {
    Step because = ending.entry().because();
    List<Location> why = because == null ? List.of() : List.of(Location.of(because));
    Finding finding =
        new EndingGroup(pass, why, path -> message(path, ending)).finding(ending.paths());
    return ending.isCertain() ? finding : finding.likely();
  }

  private static String message(EndingPath path, MainEnding ending) {
    String end = EndingSteps.endThrough(path);
    return ending.entry().kind() == Kind.INIT
        ? end + " ends the main goroutine before \"main\" begins: the program never starts"
        : end
            + " ends only the main goroutine: \"fatal error: no goroutines\" or a hang follows; return";
  }
}
