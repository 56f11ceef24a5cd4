package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.SuppressionComment;

/** The results of an analysis, to be reported again on the thread of a sensor. */
final class Recording implements AnalysisListener {
  private final List<Consumer<AnalysisListener>> events = new ArrayList<>();
  private final boolean wantsSuppressions;
  private volatile boolean stopped;

  /**
   * A recording of one analysis.
   *
   * @param wantsSuppressions whether somebody wants to hear of comments that suppress findings
   */
  Recording(boolean wantsSuppressions) {
    this.wantsSuppressions = wantsSuppressions;
  }

  /** Ends the analysis soon: nobody wants it any more. */
  void stop() {
    stopped = true;
  }

  /** Tells all in the same order. */
  void tell(AnalysisListener listener) {
    events.forEach(each -> each.accept(listener));
  }

  @Override
  public void read(Path file) {
    add(listener -> listener.read(file));
  }

  @Override
  public void analysed(FileResult result) {
    add(listener -> listener.analysed(result));
  }

  @Override
  public void generated(Path file) {
    add(listener -> listener.generated(file));
  }

  @Override
  public void unreadable(PathProblem problem) {
    add(listener -> listener.unreadable(problem));
  }

  @Override
  public void failed(InternalFailure failure) {
    add(listener -> listener.failed(failure));
  }

  @Override
  public boolean wantsSuppressions() {
    return wantsSuppressions;
  }

  @Override
  public void suppressions(List<SuppressionComment> comments) {
    add(listener -> listener.suppressions(comments));
  }

  private void add(Consumer<AnalysisListener> event) {
    if (stopped) {
      throw new CancellationException();
    }
    events.add(event);
  }
}
