package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.IncompleteModules;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.SuppressionComment;
import org.goboundaries.analysis.SuppressionPolicy;
import org.goboundaries.config.Exclusions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sonar.api.batch.fs.FilePredicate;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextPointer;
import org.sonar.api.batch.sensor.SensorContext;
import org.sonar.api.batch.sensor.error.NewAnalysisError;

/** Reports an analysis to Sonar as it goes, and nothing about files that Sonar does not know. */
final class Reporter implements AnalysisListener {
  private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);

  private final SensorContext context;
  private final Function<String, @Nullable InputFile> files;
  private final FilePredicate wanted;
  private final FilePredicate shown;
  private final Issues issues;
  private final Set<String> failed = new HashSet<>();
  private final IncompleteModules losses = new IncompleteModules();
  private final Exclusions exclusions;
  private List<SuppressionComment> comments = List.of();
  private int analysed;
  private int findings;

  /**
   * A reporter of one run.
   *
   * @param files gives a file by its path, null where Sonar doesn't know it
   * @param wanted whether findings in a file are wanted; those that have a place in another file
   *     move there
   * @param shown whether findings in a file are shown now
   * @param exclusions where the project's file wants none, or none of some rules
   */
  Reporter(
      SensorContext context,
      Function<String, @Nullable InputFile> files,
      FilePredicate wanted,
      FilePredicate shown,
      Exclusions exclusions) {
    this.context = context;
    this.files = files;
    this.wanted = wanted;
    this.shown = shown;
    this.exclusions = exclusions;
    this.issues = new Issues(context, files);
  }

  /** What the analysis came to. */
  String summary() {
    return count(findings, "finding") + " in " + count(analysed, "file");
  }

  /** A line for each module of which something could not be analysed. */
  List<String> losses() {
    return losses.lines();
  }

  /** Tells what is wrong with comments that suppress findings; returns a line about all. */
  Optional<String> complain(SuppressionPolicy policy, List<Rule> rules) {
    int count = 0;
    List<String> keys = rules.stream().map(Rule::key).toList();
    for (Location at : policy.complaints(comments, keys)) {
      InputFile file = file(at);
      if (isWanted(file)) {
        count++;
        LOG.warn("{}:{}:{}: {}", file, at.line(), at.byteColumn(), at.message());
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(count(count, "comment") + " for suppression: not as required");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  @Override
  public void read(Path file) {
    stopIfCancelled();
  }

  @Override
  public void analysed(FileResult result) {
    stopIfCancelled();
    exclusions.see(result.path());
    InputFile file = files.apply(result.path());
    if (file != null && wanted.apply(file) && shown.apply(file)) {
      analysed++;
      tellSyntaxErrors(result.syntaxErrors(), file);
    }
    result.findings().forEach(this::report);
    result.failures().forEach(this::failed);
  }

  /** A finding may lie in another file than the one that was analysed: in C. */
  private void report(Finding found) {
    Finding finding = found.without(at -> !isWanted(found.rule(), at)).orElse(null);
    InputFile file = finding == null ? null : file(finding.primary());
    if (finding != null && file != null && shown.apply(file)) {
      issues.save(finding, file);
      findings++;
    }
  }

  private @Nullable InputFile file(Location at) {
    return files.apply(at.text().path());
  }

  private boolean isWanted(String rule, Location at) {
    return isWanted(file(at)) && !exclusions.excludes(rule, at.text().path());
  }

  private boolean isWanted(@Nullable InputFile file) {
    return file != null && wanted.apply(file);
  }

  private void tellSyntaxErrors(List<Location> errors, InputFile file) {
    if (errors.isEmpty()) {
      return;
    }
    Location first = errors.get(0);
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    LOG.warn(
        "{}:{}:{}: syntax error: {}{}",
        file,
        first.line(),
        first.byteColumn(),
        first.message(),
        more);
    NewAnalysisError error = context.newAnalysisError().onFile(file).message(first.message());
    TextPointer at = SonarRanges.start(first, file);
    (at == null ? error : error.at(at)).save();
  }

  @Override
  public void generated(Path file) {
    stopIfCancelled();
  }

  @Override
  public void suppressions(List<SuppressionComment> all) {
    comments = all;
  }

  @Override
  public void unreadable(PathProblem problem) {
    losses.unreadable(problem);
    LOG.warn("{}: {}", problem.path(), problem.reason());
  }

  @Override
  public void failed(InternalFailure failure) {
    losses.failed(failure);
    if (!failed.add(failure.part())) {
      return;
    }
    if (failure.cause() instanceof OutOfMemoryError) {
      LOG.warn(
          "{} MB of memory are not enough for Go Boundaries: findings are missing;"
              + " raise the limit with SONAR_SCANNER_JAVA_OPTS=-Xmx4g",
          Runtime.getRuntime().maxMemory() >> 20);
    } else {
      LOG.error(
          "Internal error in {} on {}: its findings there are missing",
          failure.part(),
          failure.path(),
          failure.cause());
    }
  }

  private void stopIfCancelled() {
    if (context.isCancelled()) {
      throw new CancellationException();
    }
  }
}
