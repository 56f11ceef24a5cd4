package org.goboundaries.sonar;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Rule;
import org.jspecify.annotations.Nullable;
import org.sonar.api.batch.fs.InputFile;

/** The module that an editor has open. Scanners have none: they read what lies on the disk. */
public interface ModuleSource {
  /**
   * Analyses files of the module, which may have changed since the last time.
   *
   * @param files the files whose findings are wanted
   * @param cancelled whether nobody wants the answer any more; then nothing need be reported
   */
  void analyze(
      Collection<InputFile> files,
      List<Rule> rules,
      AnalysisOptions options,
      BooleanSupplier cancelled,
      AnalysisListener listener);

  /** The module's file of that path, as texts of findings name it; null where there is none. */
  @Nullable InputFile file(String path);
}
