package org.goboundaries.sonar;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.TextEdit;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextRange;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.batch.sensor.issue.fix.NewInputFileEdit;
import org.sonar.api.batch.sensor.issue.fix.NewQuickFix;

/** Hands fixes to an editor. Servers show none, and the oldest of them lack these classes. */
final class QuickFixes {
  private QuickFixes() {}

  /** Adds the fixes of a finding in a file; one with an edit nowhere in the file is left out. */
  static void add(NewIssue issue, Finding finding, InputFile file) {
    for (Fix fix : finding.fixes()) {
      NewQuickFix added = issue.newQuickFix().message(fix.title());
      NewInputFileEdit edits = added.newInputFileEdit().on(file);
      if (addAll(edits, fix.edits(), finding, file)) {
        issue.addQuickFix(added.addInputFileEdit(edits));
      }
    }
  }

  private static boolean addAll(
      NewInputFileEdit edits, List<TextEdit> all, Finding finding, InputFile file) {
    for (TextEdit edit : all) {
      Location place = new Location(finding.primary().text(), edit.start(), edit.end(), "");
      TextRange range = SonarRanges.exact(place, file);
      if (range == null) {
        return false;
      }
      edits.addTextEdit(edits.newTextEdit().at(range).withNewText(edit.text()));
    }
    return true;
  }
}
