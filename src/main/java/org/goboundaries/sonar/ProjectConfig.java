package org.goboundaries.sonar;

import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Rule;
import org.goboundaries.config.Config;
import org.goboundaries.config.ConfigException;
import org.goboundaries.config.ConfigFile;
import org.goboundaries.config.ConfigReader;
import org.goboundaries.config.Given;
import org.goboundaries.rules.Rules;

/**
 * The file of settings of a project. One with an error counts for nothing.
 *
 * @param config what it says
 * @param problem what is wrong with it, empty where nothing is
 */
record ProjectConfig(Config config, String problem) {
  /** The nearest in a folder or above. */
  static ProjectConfig above(Path base) {
    try {
      ConfigFile file = ConfigFile.above(base.toString());
      List<String> rules = Rules.all().stream().map(Rule::key).toList();
      Config config = file == null ? Config.NONE : ConfigReader.read(file, rules);
      return new ProjectConfig(config, "");
    } catch (ConfigException e) {
      return new ProjectConfig(Config.NONE, e.getMessage() + "; the file is ignored");
    }
  }

  /** Rules that the quality profile has, without those that the file switches off. */
  List<Rule> among(List<Rule> active) {
    return active.stream().filter(rule -> !isOff(rule.key())).toList();
  }

  private boolean isOff(String rule) {
    Given<Boolean> given = config.rules().get(rule);
    return given != null && !given.value();
  }

  /** Rules that the file switches on and the profile lacks: the profile decides. */
  List<String> lacking(List<Rule> active) {
    List<String> keys = active.stream().map(Rule::key).toList();
    return config.rules().entrySet().stream()
        .filter(each -> each.getValue().value() && !keys.contains(each.getKey()))
        .map(each -> each.getKey())
        .toList();
  }
}
