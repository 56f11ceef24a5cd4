package org.goboundaries.report.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;

/** Collects the fixes of what is reported. */
public final class ChosenFixes implements Report {
  private final Map<String, FileFixes> byPath = new LinkedHashMap<>();
  private final Map<String, Integer> syntaxErrors = new LinkedHashMap<>();
  private int possible;

  @Override
  public void add(FileResult result) {
    syntaxErrors.put(result.path(), result.syntaxErrors().size());
    for (Finding finding : result.findings()) {
      if (!finding.fixes().isEmpty()) {
        possible++;
        String path = finding.primary().text().path();
        byPath.computeIfAbsent(path, key -> new FileFixes(finding.primary().text())).add(finding);
      }
    }
  }

  @Override
  public List<String> finish(Completion completion) {
    return List.of();
  }

  /** The files that have fixes. */
  public List<FileFixes> files() {
    return new ArrayList<>(byPath.values());
  }

  /** How many findings have a fix. */
  public int possible() {
    return possible;
  }

  /** How many syntax errors a file had. */
  public int syntaxErrors(String path) {
    return syntaxErrors.getOrDefault(path, 0);
  }
}
