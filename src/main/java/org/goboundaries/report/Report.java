package org.goboundaries.report;

import java.io.IOException;
import org.goboundaries.analysis.FileResult;

/** A form in which findings are written down. */
public interface Report {
  /** Writes what was found in the next file. */
  void add(FileResult result) throws IOException;

  /** Writes what remains when the last file was added. */
  void finish() throws IOException;
}
