package org.goboundaries.report.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;

/** A report that is written in one piece, when all is known. */
abstract class WholeReport implements Report {
  private final List<Finding> findings = new ArrayList<>();

  @Override
  public final void add(FileResult result) {
    findings.addAll(result.findings());
  }

  @Override
  public final List<String> finish(Completion completion) throws IOException {
    return write(List.copyOf(findings), completion);
  }

  /** Writes everything; returns lines for the user. */
  abstract List<String> write(List<Finding> all, Completion completion) throws IOException;
}
