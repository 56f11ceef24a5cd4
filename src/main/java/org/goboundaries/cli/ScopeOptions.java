package org.goboundaries.cli;

import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.WrongOptionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What the user wants to be analysed, with what knowledge, and how sure to be.
 *
 * @param platform {@code GOOS/GOARCH}, null where none is named
 * @param tags build tags with commas between them, null where there are none
 * @param cgo whether cgo is on
 * @param dependencies whether code may be read that is not analysed
 * @param knowledge files with rows about libraries
 * @param confidence how sure it must be of a finding, null where nothing is said
 */
record ScopeOptions(
    @Nullable String platform,
    @Nullable String tags,
    boolean cgo,
    boolean dependencies,
    List<String> knowledge,
    @Nullable String confidence) {

  static ScopeOptions of(ParseResult parsed) {
    return new ScopeOptions(
        parsed.matchedOptionValue(Usage.PLATFORM, null),
        parsed.matchedOptionValue(Usage.TAGS, null),
        !parsed.hasMatchedOption(Usage.NO_CGO),
        !parsed.hasMatchedOption(Usage.NO_DEPENDENCIES),
        parsed.matchedOptionValue(Usage.KNOWLEDGE, List.of()),
        parsed.matchedOptionValue(Usage.CONFIDENCE, null));
  }

  /** The options of the analysis; fails where the user's can't be used. */
  AnalysisOptions options() throws WrongOptionException {
    AnalysisOptions options = AnalysisOptions.defaults();
    options =
        dependencies
            ? options.withEnvironment(System.getenv(), Path.of(System.getProperty("user.home")))
            : options.withoutDependencies();
    if (platform != null) {
      options = options.withPort(platform);
    }
    if (tags != null) {
      options = options.withTags(tags);
    }
    if (confidence != null) {
      options = options.withConfidence(confidence);
    }
    for (String file : knowledge) {
      options = options.withKnowledge(file);
    }
    return options.withCgo(cgo);
  }
}
