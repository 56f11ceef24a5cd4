package org.goboundaries.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.IncompleteModules;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.SuppressionComment;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Summary;
import org.goboundaries.report.SyntaxErrorText;

/**
 * Tells of an analysis as it goes: findings to the report, all else to the messages. Where memory
 * is too small another thread than usual may end it.
 */
final class Check implements AnalysisListener {
  private final Reporting report;
  private final Messages messages;
  private final Progress progress;
  private final MemoryNote memory;
  private final SuppressionCheck suppressions;
  private final boolean debug;
  private final Failures failures = new Failures();
  private final IncompleteModules losses = new IncompleteModules();
  private Summary summary = Summary.NOTHING;
  private int readable;
  private boolean isFinished;

  Check(
      Reporting report,
      Messages messages,
      Progress progress,
      MemoryNote memory,
      SuppressionCheck suppressions,
      boolean debug) {
    this.report = report;
    this.messages = messages;
    this.progress = progress;
    this.memory = memory;
    this.suppressions = suppressions;
    this.debug = debug;
  }

  @Override
  public synchronized void begins(List<Path> files) {
    memory.tell(files);
  }

  @Override
  public synchronized void read(Path file) {
    progress.read(System.nanoTime());
  }

  @Override
  public synchronized void analysed(FileResult result) {
    summary = summary.with(result);
    readable += result.readable() ? 1 : 0;
    report(result);
    SyntaxErrorText.lines(result).forEach(messages::line);
    result.failures().forEach(this::failed);
    progress.step(System.nanoTime());
  }

  @Override
  public synchronized void generated(Path file) {
    summary = summary.withGenerated();
    progress.step(System.nanoTime());
  }

  @Override
  public synchronized void unreadable(PathProblem problem) {
    losses.unreadable(problem);
    messages.complaint(problem.path() + ": " + problem.reason());
  }

  @Override
  public boolean wantsSuppressions() {
    return suppressions.isWanted();
  }

  @Override
  public synchronized void suppressions(List<SuppressionComment> comments) {
    suppressions.take(comments);
  }

  private void report(FileResult result) {
    if (!result.findings().isEmpty()) {
      messages.wipeProgress();
    }
    try {
      report.add(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void failed(InternalFailure failure) {
    failures.add(failure);
    losses.failed(failure);
    if (debug) {
      messages.stackTrace(failure.cause());
    }
  }

  /** Whether another run over the same would report the same: nothing was lost. */
  synchronized boolean isRepeatable() {
    return isAnalysed() && losses.isEmpty() && failures.isEmpty();
  }

  /** Whether there was Go code to analyse. */
  synchronized boolean isAnalysed() {
    return readable > 0;
  }

  /**
   * Tells what came to light on the way, what was lost, and whether there was anything to analyse
   * at all.
   */
  synchronized ExitStatus finish() throws IOException {
    isFinished = true;
    List<String> notes = report.finish(new Completion(summary, problems()));
    summary = summary.withFindings(report.findings());
    messages.wipeProgress();
    notes.forEach(messages::complaint);
    failures.tell(messages);
    if (!isAnalysed()) {
      messages.complaint(nothing());
      if (!failures.isEmpty()) {
        losses.lines().forEach(messages::complaint);
      }
      return ExitStatus.FAILED;
    }
    losses.lines().forEach(messages::complaint);
    if (!losses.isEmpty()) {
      return ExitStatus.FAILED;
    }
    report.lines().forEach(messages::line);
    suppressions.lines().forEach(messages::line);
    return suppressions.lines().isEmpty() ? report.status() : ExitStatus.FINDINGS;
  }

  /** Whether everything was reported. */
  synchronized boolean isFinished() {
    return isFinished;
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>(losses.lines());
    if (!isAnalysed()) {
      problems.add(nothing());
    }
    return problems;
  }

  private String nothing() {
    int count = summary.generated();
    String leftOut = "; generated files skipped: " + count + " (see --generated)";
    return "nothing analysed" + (count == 0 ? "" : leftOut);
  }

  synchronized Summary summary() {
    return summary;
  }
}
