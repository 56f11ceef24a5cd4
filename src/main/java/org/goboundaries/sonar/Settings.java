package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.SuppressionPolicy;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.config.Config;
import org.goboundaries.config.Exclusions;
import org.goboundaries.config.Given;
import org.goboundaries.config.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sonar.api.config.Configuration;

/**
 * Reads what users have set: as properties, and where these say nothing in the project's file. A
 * value that can't be used is reported, and the usual one is taken.
 */
final class Settings {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

  private final Configuration config;
  private final Config file;

  /**
   * The settings of a project.
   *
   * @param file what its file says
   */
  Settings(Configuration config, Config file) {
    this.config = config;
    this.file = file;
  }

  /**
   * The options of an analysis.
   *
   * @param base where paths of files begin
   */
  AnalysisOptions options(Path base) {
    AnalysisOptions options = AnalysisOptions.defaults().withWorkers(workers());
    options =
        isOn(Property.DEPENDENCIES)
            ? options.withEnvironment(System.getenv(), Path.of(System.getProperty("user.home")))
            : options.withoutDependencies();
    options = options.withGenerated(isOn(Property.GENERATED));
    options = changed(options, Property.PLATFORM, AnalysisOptions::withPort);
    options = changed(options, Property.TAGS, AnalysisOptions::withTags);
    options = options.withCgo(isOn(Property.CGO));
    options = changed(options, Property.CONFIDENCE, AnalysisOptions::withConfidence);
    for (String name : filed(Key.KNOWLEDGE)) {
      String path = file.path(name);
      options = changed(options, Property.KNOWLEDGE_FILES, path, AnalysisOptions::withKnowledge);
    }
    for (String name : list(Property.KNOWLEDGE_FILES)) {
      options = changed(options, Property.KNOWLEDGE_FILES, name, (to, at) -> with(to, base, at));
    }
    return changed(options, Property.KNOWLEDGE, (to, rows) -> to.withKnowledge("rows", rows));
  }

  /** The scanner has work of its own and is seldom alone on its machine. */
  private static int workers() {
    int cores = Runtime.getRuntime().availableProcessors();
    return Math.max(1, Math.min(4, cores / 2));
  }

  private static AnalysisOptions with(AnalysisOptions options, Path base, String file)
      throws WrongOptionException {
    return options.withKnowledge(base.resolve(file).toString());
  }

  /** What is expected of comments that suppress findings. */
  SuppressionPolicy suppressions() {
    return new SuppressionPolicy(
        isOn(Property.REPORT_UNUSED_SUPPRESSIONS),
        isOn(Property.REQUIRE_REASON),
        isOn(Property.REQUIRE_RULE));
  }

  /** Where nothing is reported by what the file says. */
  Exclusions exclusions(Path base) {
    return file.exclusions(List.of(base.toString()));
  }

  /** Whether a property with two values has the one or the other. */
  boolean isOn(Property property) {
    String value = text(property);
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    tell(property, value, "expected \"true\" or \"false\"");
    return property.usual().equals("true");
  }

  /** The values of a property that has several. */
  List<String> list(Property property) {
    return List.of(config.getStringArray(property.key()));
  }

  private String text(Property property) {
    String value = config.get(property.key()).map(String::strip).orElse("");
    String known = value.isEmpty() ? otherwise(property) : value;
    return property.usual().isEmpty() ? known : known.toLowerCase(Locale.ROOT);
  }

  private String otherwise(Property property) {
    Key key = property.inFile();
    if (key == null) {
      return property.usual();
    }
    Given<Boolean> isOn = file.isOn(key);
    Given<String> word = file.word(key);
    String text = isOn == null ? property.usual() : isOn.value().toString();
    List<String> several = filed(key);
    return word == null ? several.isEmpty() ? text : String.join(",", several) : word.value();
  }

  private List<String> filed(Key key) {
    Given<List<String>> given = file.list(key);
    return given == null ? List.of() : given.value();
  }

  /** By what a value was set. */
  private String origin(Property property) {
    Key key = property.inFile();
    Path path = file.file() == null ? null : file.file().path();
    if (key == null || path == null || config.get(property.key()).isPresent()) {
      return property.key();
    }
    return path + ": " + key.word();
  }

  private AnalysisOptions changed(AnalysisOptions options, Property property, Change change) {
    String value = text(property);
    return value.isEmpty() ? options : changed(options, property, value, change);
  }

  private AnalysisOptions changed(
      AnalysisOptions options, Property property, String value, Change change) {
    try {
      return change.apply(options, value);
    } catch (WrongOptionException e) {
      tell(property, value, String.valueOf(e.getMessage()));
      return options;
    }
  }

  private void tell(Property property, String value, String problem) {
    String shown = value.contains("\n") ? "" : "is \"" + value + "\" and ";
    LOG.warn("{} {}can't be used: {}", origin(property), shown, problem);
  }

  /** Options with a value. */
  private interface Change {
    AnalysisOptions apply(AnalysisOptions options, String value) throws WrongOptionException;
  }
}
