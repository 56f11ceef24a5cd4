package org.goboundaries.sonar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.jspecify.annotations.Nullable;
import org.sonar.api.SonarProduct;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextRange;
import org.sonar.api.batch.sensor.SensorContext;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.batch.sensor.issue.NewIssue.FlowType;
import org.sonar.api.batch.sensor.issue.NewIssueLocation;
import org.sonar.api.rule.RuleKey;

/**
 * Hands findings to Sonar.
 *
 * <p>The path of a finding is one flow of type EXECUTION. Further places are plain secondary
 * locations, each a flow of its own and without a type; so the API has it from 9.9 to 26.9, and
 * pages and editors show them as one list. Beside a path they can't be that: the pages of SonarQube
 * show nothing but the typed flows of an issue that has any, and editors would number each place as
 * one more flow. There all of them are a second flow, of type DATA, for only of that type the page
 * shows the description as the heading and leaves the order alone.
 */
final class Issues {
  private static final String PATH = "Path to the finding";
  private static final String PLACES = "Other places";

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
    issue.at(location(issue, finding.primary(), file).message(finding.message()));
    addPlaces(issue, locations(issue, finding.path()), places(issue, finding));
    Weight.set(issue, finding, context.runtime().getApiVersion());
    issue.setQuickFixAvailable(!finding.fixes().isEmpty());
    if (context.runtime().getProduct() == SonarProduct.SONARLINT) {
      QuickFixes.add(issue, finding, file);
    }
    issue.save();
  }

  private static void addPlaces(
      NewIssue issue, List<NewIssueLocation> path, List<NewIssueLocation> places) {
    if (path.isEmpty()) {
      places.forEach(issue::addLocation);
      return;
    }
    // the last one first: from there Sonar numbers them backwards when it shows them
    Collections.reverse(path);
    issue.addFlow(path, FlowType.EXECUTION, PATH);
    if (!places.isEmpty()) {
      issue.addFlow(places, FlowType.DATA, PLACES);
    }
  }

  private List<NewIssueLocation> places(NewIssue issue, Finding finding) {
    return locations(issue, finding.places().stream().map(RelatedPlace::location).toList());
  }

  /** What is in a file that is excluded, or not a part of the project, has no place to be shown. */
  private List<NewIssueLocation> locations(NewIssue issue, List<Location> all) {
    List<NewIssueLocation> shown = new ArrayList<>();
    for (Location each : all) {
      InputFile file = files.apply(each.text().path());
      if (file != null) {
        shown.add(location(issue, each, file));
      }
    }
    return shown;
  }

  private static NewIssueLocation location(NewIssue issue, Location at, InputFile file) {
    NewIssueLocation location = issue.newLocation().on(file).message(at.message());
    TextRange range = SonarRanges.of(at, file);
    return range == null ? location : location.at(range);
  }
}
