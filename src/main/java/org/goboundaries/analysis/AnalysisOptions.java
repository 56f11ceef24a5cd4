package org.goboundaries.analysis;

import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;

/**
 * How files are analysed.
 *
 * @param generated whether files that a program wrote are analysed too
 * @param workers how many files are analysed at the same time
 * @param platform the platform on which packages are looked at where they can be
 * @param environment where code that is not under analysis may be read
 */
public record AnalysisOptions(
    boolean generated, int workers, Platform platform, Environment environment) {
  /** Hand-written files for the usual platform, on all cores, and no code but theirs. */
  public static AnalysisOptions defaults() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new AnalysisOptions(false, cores, Platform.linuxAmd64(), Environment.none());
  }

  /** The same, but generated files too or not. */
  public AnalysisOptions withGenerated(boolean wanted) {
    return new AnalysisOptions(wanted, workers, platform, environment);
  }

  /** The same for another platform. */
  public AnalysisOptions withPlatform(Platform other) {
    return new AnalysisOptions(generated, workers, other, environment);
  }

  /** The same with other code at hand. */
  public AnalysisOptions withEnvironment(Environment other) {
    return new AnalysisOptions(generated, workers, platform, other);
  }
}
