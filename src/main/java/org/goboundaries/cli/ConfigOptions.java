package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.config.Config;
import org.goboundaries.config.ConfigException;
import org.goboundaries.config.ConfigFile;
import org.goboundaries.config.ConfigReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * Which file of settings is read.
 *
 * @param file the one that the user names, null for the nearest
 * @param isOff whether none is
 * @param isPrinted whether to show what holds instead of an analysis
 */
record ConfigOptions(@Nullable String file, boolean isOff, boolean isPrinted) {
  static ConfigOptions of(ParseResult parsed) {
    return new ConfigOptions(
        parsed.matchedOptionValue(Usage.CONFIG, null),
        parsed.hasMatchedOption(Usage.NO_CONFIG),
        parsed.hasMatchedOption(Usage.PRINT_CONFIG));
  }

  /**
   * What it says.
   *
   * @param paths those that are analysed; the first decides
   * @param rules keys of all rules
   */
  Config read(List<String> paths, List<String> rules) throws WrongOptionException {
    if (isOff && file != null) {
      throw new WrongOptionException("--config and --no-config exclude each other");
    }
    try {
      ConfigFile found = found(paths);
      return found == null ? Config.NONE : ConfigReader.read(found, rules);
    } catch (ConfigException e) {
      throw WrongOptionException.ofInput(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable ConfigFile found(List<String> paths) throws ConfigException {
    if (isOff) {
      return null;
    }
    if (file != null) {
      return ConfigFile.named(file);
    }
    return ConfigFile.above(paths.isEmpty() ? "." : paths.get(0));
  }
}
