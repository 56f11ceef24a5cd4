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
  private int delivered;

  ResultsInOrder(List<Path> files, AnalysisListener listener) {
    this.files = files;
    this.listener = listener;
  }

  /** Reports a file as soon as those before it were reported. */
  void add(Result result) {
    waiting.put(result.file(), result.delivered());
    while (delivered < files.size() && waiting.containsKey(files.get(delivered))) {
      waiting.remove(files.get(delivered)).accept(listener);
      delivered++;
    }
  }

  /**
   * What to report about a file.
   *
   * @param file its path as it was named
   */
  record Result(Path file, Consumer<AnalysisListener> delivered) {}
}
