package org.goboundaries.analysis;

/**
 * How files are analysed.
 *
 * @param generated whether files that a program wrote are analysed too
 * @param workers how many files are analysed at the same time
 */
public record AnalysisOptions(boolean generated, int workers) {
  /** Hand-written files only, on all cores. */
  public static AnalysisOptions defaults() {
    return new AnalysisOptions(false, Runtime.getRuntime().availableProcessors());
  }

  /** The same, but generated files too or not. */
  public AnalysisOptions withGenerated(boolean wanted) {
    return new AnalysisOptions(wanted, workers);
  }
}
