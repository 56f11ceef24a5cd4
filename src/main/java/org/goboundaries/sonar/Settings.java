package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.WrongOptionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sonar.api.config.Configuration;

/**
 * Reads what users have set. A value that can't be used is reported, and the usual one is taken.
 */
final class Settings {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

  private final Configuration config;

  Settings(Configuration config) {
    this.config = config;
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
    for (String file : list(Property.KNOWLEDGE_FILES)) {
      options =
          changed(options, Property.KNOWLEDGE_FILES, file, (to, name) -> with(to, base, name));
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
    String known = value.isEmpty() ? property.usual() : value;
    return property.usual().isEmpty() ? known : known.toLowerCase(Locale.ROOT);
  }

  private AnalysisOptions changed(AnalysisOptions options, Property property, Change change) {
    String value = text(property);
    return value.isEmpty() ? options : changed(options, property, value, change);
  }

  private static AnalysisOptions changed(
      AnalysisOptions options, Property property, String value, Change change) {
    try {
      return change.apply(options, value);
    } catch (WrongOptionException e) {
      tell(property, value, String.valueOf(e.getMessage()));
      return options;
    }
  }

  private static void tell(Property property, String value, String problem) {
    String shown = value.contains("\n") ? "" : "is \"" + value + "\" and ";
    LOG.warn("{} {}can't be used: {}", property.key(), shown, problem);
  }

  /** Options with a value. */
  private interface Change {
    AnalysisOptions apply(AnalysisOptions options, String value) throws WrongOptionException;
  }
}
