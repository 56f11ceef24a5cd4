package org.goboundaries.sonar;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Rule;
import org.goboundaries.config.Exclusions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sonar.api.SonarProduct;
import org.sonar.api.batch.fs.FilePredicate;
import org.sonar.api.batch.fs.FilePredicates;
import org.sonar.api.batch.fs.FileSystem;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.sensor.SensorContext;
import org.sonar.api.batch.sensor.SensorDescriptor;
import org.sonar.api.scanner.sensor.ProjectSensor;
import org.sonarsource.api.sonarlint.SonarLintSide;

/**
 * Runs the active rules, over all modules of a project at once. SonarQube for IDE runs no other
 * kind of sensor than this one.
 */
@SonarLintSide
public final class GoBoundariesSensor implements ProjectSensor {
  private static final Logger LOG = LoggerFactory.getLogger(GoBoundariesSensor.class);

  private static final String NOTHING_ACTIVE =
      "No rule of Go Boundaries is active: run \"java -jar sonar-go-boundaries-plugin.jar setup\""
          + " to add its rules to the quality profile, or use the profile \"Go Boundaries\"";

  private final @Nullable ReadAhead ahead;
  private final @Nullable ModuleSource module;

  /** A sensor for an editor that has no module to offer: it stays silent. */
  public GoBoundariesSensor() {
    this.ahead = null;
    this.module = null;
  }

  /** A sensor for a scanner. */
  public GoBoundariesSensor(ReadAhead ahead) {
    this.ahead = ahead;
    this.module = null;
  }

  /** A sensor for an editor. */
  public GoBoundariesSensor(ModuleSource module) {
    this.ahead = null;
    this.module = module;
  }

  @Override
  public void describe(SensorDescriptor descriptor) {
    // no repository is named: users without active rules get a message
    descriptor.name(RuleRepository.NAME);
    // an editor passes one file, and may pass the C of a package
    if (module == null) {
      descriptor.onlyOnLanguage(RuleRepository.LANGUAGE);
    }
  }

  @Override
  public void execute(SensorContext context) {
    try {
      if (context.runtime().getProduct() == SonarProduct.SONARLINT) {
        inEditor(context, RuleRepository.among(context.activeRules()));
      } else if (ahead != null) {
        onDisk(context, ahead);
      }
    } catch (CancellationException e) {
      LOG.debug("The analysis was cancelled");
    }
  }

  private static void onDisk(SensorContext context, ReadAhead ahead) {
    if (ahead.rules().isEmpty()) {
      LOG.info(NOTHING_ACTIVE);
      return;
    }
    FileSystem system = context.fileSystem();
    Settings settings = ahead.settings();
    Exclusions exclusions = settings.exclusions(system.baseDir().toPath());
    Reporter reporter =
        new Reporter(
            context,
            new IndexedFiles(system),
            wanted(settings, system.predicates()),
            system.predicates().all(),
            exclusions);
    tell(ahead);
    ReadAhead.Done done = ahead.await(context::isCancelled);
    done.recording().tell(reporter);
    reporter.losses().forEach(ahead::warn);
    if (done.isAnalysed() && reporter.losses().isEmpty()) {
      exclusions.unused().forEach(LOG::warn);
      reporter.complain(settings.suppressions(), ahead.rules()).ifPresent(ahead::warn);
    }
    sum(done, reporter);
  }

  private static void sum(ReadAhead.Done done, Reporter reporter) {
    String summary =
        done.isAnalysed() ? reporter.summary() : "no file is relevant to any active rule";
    LOG.info("{}, {}", summary, seconds(done.nanoseconds()));
  }

  private static void tell(ProjectConfig file) {
    if (!file.problem().isEmpty()) {
      LOG.warn(file.problem());
    }
  }

  /** What is wrong with the file of settings, or has no effect. */
  private static void tell(ReadAhead ahead) {
    ProjectConfig file = ahead.file();
    tell(file);
    if (!file.problem().isEmpty()) {
      ahead.warn(file.problem());
    }
    for (String rule : file.lacking(ahead.rules())) {
      LOG.info("Rule {} is on in the file of settings, but not in the quality profile", rule);
    }
  }

  /** An open file is analysed in the module that the editor keeps; without one nothing is known. */
  private void inEditor(SensorContext context, List<Rule> rules) {
    long start = System.nanoTime();
    FileSystem system = context.fileSystem();
    Path base = system.baseDir().toPath();
    ProjectConfig file = ProjectConfig.above(base);
    Settings settings = new Settings(context.config(), file.config());
    if (module == null || rules.isEmpty() || !settings.isOn(Property.IDE)) {
      return;
    }
    tell(file);
    List<InputFile> open = new ArrayList<>();
    Set<URI> uris = new HashSet<>();
    FilePredicate wanted = wanted(settings, system.predicates());
    for (InputFile each : system.inputFiles(wanted)) {
      open.add(each);
      uris.add(each.uri());
    }
    FilePredicate shown = each -> uris.contains(each.uri());
    Reporter reporter =
        new Reporter(context, module::file, wanted, shown, settings.exclusions(base));
    AnalysisOptions options = settings.options(base);
    module.analyze(open, file.among(rules), options, context::isCancelled, reporter);
    LOG.debug("{}, {} ms", reporter.summary(), (System.nanoTime() - start) / 1_000_000);
  }

  private static FilePredicate wanted(Settings settings, FilePredicates predicates) {
    String[] excluded = settings.list(Property.EXCLUSIONS).toArray(String[]::new);
    return predicates.doesNotMatchPathPatterns(excluded);
  }

  private static String seconds(long nanoseconds) {
    long tenths = (nanoseconds + 50_000_000) / 100_000_000;
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
