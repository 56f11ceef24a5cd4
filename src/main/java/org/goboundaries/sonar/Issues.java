package org.goboundaries.sonar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.jspecify.annotations.Nullable;
import org.sonar.api.SonarProduct;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextRange;
import org.sonar.api.batch.sensor.SensorContext;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.batch.sensor.issue.NewIssue.FlowType;
import org.sonar.api.batch.sensor.issue.NewIssueLocation;
import org.sonar.api.rule.RuleKey;

/** Hands findings to Sonar. */
final class Issues {
  private static final String FLOW = "How it comes to this";

  private final SensorContext context;
  private final Function<String, @Nullable InputFile> files;

  /**
   * Issues of one run.
   *
   * @param files gives a file by its path, null where Sonar doesn't know it
   */
  Issues(SensorContext context, Function<String, @Nullable InputFile> files) {
    this.context = context;
    this.files = files;
  }

  /** Reports a finding in a file. */
  void save(Finding finding, InputFile file) {
    NewIssue issue = context.newIssue().forRule(RuleKey.of(RuleRepository.KEY, finding.rule()));
    issue.at(location(issue, finding.primary(), file));
    List<NewIssueLocation> steps = steps(issue, finding);
    if (!steps.isEmpty()) {
      issue.addFlow(steps, FlowType.EXECUTION, FLOW);
    }
    if (finding.isRaised()) {
      Raised.raise(issue, finding.rule(), context.runtime().getApiVersion());
    }
    issue.setQuickFixAvailable(!finding.fixes().isEmpty());
    if (context.runtime().getProduct() == SonarProduct.SONARLINT) {
      QuickFixes.add(issue, finding, file);
    }
    issue.save();
  }

  /**
   * The steps, the last one first: from there Sonar numbers them backwards when it shows them. A
   * step in a file that is excluded, or not a part of the project, has no place to be shown.
   */
  private List<NewIssueLocation> steps(NewIssue issue, Finding finding) {
    List<NewIssueLocation> steps = new ArrayList<>();
    for (Location step : finding.secondary()) {
      InputFile file = files.apply(step.text().path());
      if (file != null) {
        steps.add(0, location(issue, step, file));
      }
    }
    return steps;
  }

  private static NewIssueLocation location(NewIssue issue, Location at, InputFile file) {
    NewIssueLocation location = issue.newLocation().on(file).message(at.message());
    TextRange range = Ranges.of(at, file);
    return range == null ? location : location.at(range);
  }
}
