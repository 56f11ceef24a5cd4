package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.config.SimilarName;
import org.goboundaries.report.formats.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report that the user asks for.
 *
 * @param format its form
 * @param file where it goes, null for standard output
 */
record OutputChoice(ReportFormat format, @Nullable String file) {
  /** What {@code FORMAT[=FILE]} asks for, each; text on standard output where nothing is said. */
  static List<OutputChoice> of(List<String> words) throws WrongOptionException {
    List<OutputChoice> choices = new ArrayList<>();
    for (String word : words) {
      choices.add(of(word));
    }
    List<String> here = new ArrayList<>();
    for (OutputChoice choice : choices) {
      if (choice.file() == null) {
        here.add(choice.format().key());
      }
    }
    if (here.size() > 1) {
      throw new WrongOptionException(
          "two reports on standard output, "
              + here.get(0)
              + " and "
              + here.get(1)
              + ": name a file for all but one, as in --output "
              + here.get(1)
              + "=FILE");
    }
    return choices.isEmpty() ? List.of(new OutputChoice(ReportFormat.TEXT, null)) : choices;
  }

  private static OutputChoice of(String word) throws WrongOptionException {
    int end = word.indexOf('=');
    String name = end < 0 ? word : word.substring(0, end);
    if (end == word.length() - 1) {
      throw new WrongOptionException("--output " + word + ": no file given");
    }
    if (!ReportFormat.keys().contains(name)) {
      throw new WrongOptionException(
          "unknown format \""
              + name
              + "\": did you mean \""
              + SimilarName.to(name, ReportFormat.keys())
              + "\"? There are "
              + String.join(", ", ReportFormat.keys()));
    }
    String file = end < 0 || word.substring(end + 1).equals("-") ? null : word.substring(end + 1);
    return new OutputChoice(ReportFormat.valueOf(name.toUpperCase(Locale.ROOT)), file);
  }
}
