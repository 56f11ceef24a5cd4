package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * Hears of each file once, in the order of the files and on the thread that asked for the analysis.
 * What it throws ends the analysis.
 */
public interface AnalysisListener {
  /**
   * Files are read now, to be analysed together: what is read of them is kept until all are done.
   */
  default void begins(List<Path> files) {}

  /** A file was read; its results follow once all files analysed together are read. */
  void read(Path file);

  /** A file was analysed. */
  void analysed(FileResult result);

  /** A file was left out because a program wrote it. */
  void generated(Path file);

  /** A file could not be read. */
  void unreadable(PathProblem problem);

  /** Something went wrong in Go Boundaries itself that concerns no file just reported. */
  void failed(InternalFailure failure);

  /** Whether it wants to hear of comments that suppress findings. */
  default boolean wantsSuppressions() {
    return false;
  }

  /** All comments that suppress findings in analysed Go files, when all files are done. */
  default void suppressions(List<SuppressionComment> comments) {}
}
