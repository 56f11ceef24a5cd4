package org.goboundaries.sonar;

import java.io.File;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileFinder;
import org.goboundaries.analysis.FileSet;
import org.goboundaries.analysis.Rule;
import org.sonar.api.Startable;
import org.sonar.api.batch.fs.FileSystem;
import org.sonar.api.batch.rule.ActiveRules;
import org.sonar.api.config.Configuration;
import org.sonar.api.notifications.AnalysisWarnings;
import org.sonar.api.scanner.ScannerSide;

/**
 * The analysis of a project, which begins while the sensors of others run and is reported when ours
 * does: they mostly work on one core, so that hardly anybody waits for it. It takes its CPU seconds
 * all the same.
 */
@ScannerSide
public final class ReadAhead implements Startable {
  private static final long POLL_MILLISECONDS = 20;

  private final Recording recording;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final List<Rule> rules;
  private final ProjectConfig file;
  private final Settings settings;
  private final AnalysisWarnings warnings;
  private final FutureTask<Done> task;

  /** One for a project, whose settings, files and rules these are. */
  public ReadAhead(
      Configuration config, FileSystem system, ActiveRules active, AnalysisWarnings warnings) {
    this.warnings = warnings;
    this.file = ProjectConfig.above(system.baseDir().toPath());
    this.settings = new Settings(config, file.config());
    this.rules = RuleRepository.among(active);
    this.recording = new Recording(settings.suppressions().any());
    this.task = new FutureTask<>(() -> analyse(system.baseDir()));
  }

  /** The rules that are active. */
  List<Rule> rules() {
    return rules;
  }

  /** The file of settings. */
  ProjectConfig file() {
    return file;
  }

  Settings settings() {
    return settings;
  }

  /** Shows a line on the project's page, and not in the log alone, which few people read. */
  void warn(String line) {
    warnings.addUnique("Go Boundaries: " + line + ". See the scanner's log for details.");
  }

  /** Starts the analysis, once; where no rule is active there is none. */
  void begin() {
    if (!rules.isEmpty() && begun.compareAndSet(false, true)) {
      Thread thread = new Thread(task, "go-boundaries");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Done analyse(File base) {
    long start = System.nanoTime();
    FileSet set = FileFinder.find(List.of(base.getPath()));
    boolean isAnalysed = false;
    if (!set.files().isEmpty()) {
      set.problems().forEach(recording::unreadable);
      Analyzer analyzer = new Analyzer(file.among(rules), settings.options(base.toPath()));
      isAnalysed = analyzer.analyzeIfOfInterest(set, recording);
    }
    return new Done(recording, isAnalysed, System.nanoTime() - start);
  }

  /**
   * Waits for the end of the analysis, which it begins where nobody has.
   *
   * @param cancelled whether nobody wants it any more
   * @throws CancellationException where nobody does
   */
  Done await(BooleanSupplier cancelled) {
    begin();
    while (!cancelled.getAsBoolean()) {
      try {
        return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // not yet
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof CancellationException)) {
          throw new IllegalStateException(e.getCause());
        }
        break;
      }
    }
    stop();
    throw new CancellationException();
  }

  @Override
  public void start() {
    // a scanner starts it with the project; whether there is any Go is known later
  }

  @Override
  public void stop() {
    recording.stop();
  }

  /**
   * An analysis that is done.
   *
   * @param recording what it reported
   * @param isAnalysed whether any file has what a rule is about
   * @param nanoseconds how long it took
   */
  record Done(Recording recording, boolean isAnalysed, long nanoseconds) {}
}
