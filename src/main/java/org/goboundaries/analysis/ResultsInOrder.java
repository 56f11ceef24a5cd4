package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells of files in the order in which they were named, whatever the order of their analysis. */
final class ResultsInOrder {
  private final List<Path> files;
  private final AnalysisListener listener;
  private final Map<Path, Consumer<AnalysisListener>> waiting = new HashMap<>();
  private int told;

  ResultsInOrder(List<Path> files, AnalysisListener listener) {
    this.files = files;
    this.listener = listener;
  }

  /** Reports a file as soon as those before it were reported. */
  void add(Result result) {
    waiting.put(result.file(), result.told());
    while (told < files.size() && waiting.containsKey(files.get(told))) {
      waiting.remove(files.get(told)).accept(listener);
      told++;
    }
  }

  /**
   * What to report about a file.
   *
   * @param file its path as it was named
   */
  record Result(Path file, Consumer<AnalysisListener> told) {}
}
