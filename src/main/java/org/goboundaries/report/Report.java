package org.goboundaries.report;

import java.io.IOException;
import java.util.List;
import org.goboundaries.analysis.FileResult;

/** A form in which findings are written down. */
public interface Report {
  /** Writes what was found in the next file. */
  void add(FileResult result) throws IOException;

  /**
   * Writes what remains when the last file was added.
   *
   * @return lines for the user: what the readers of this form won't show
   */
  List<String> finish(Completion completion) throws IOException;
}
