package org.goboundaries.report;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Location;

/** Syntax errors as the Go compiler writes them; one mistake can bring thousands. */
public final class SyntaxErrorText {
  private static final int MOST = 10;

  private SyntaxErrorText() {}

  /** The first errors of a file, a line each, and a last line if there are more. */
  public static List<String> lines(FileResult result) {
    List<String> lines = new ArrayList<>();
    List<Location> errors = result.syntaxErrors();
    for (Location error : errors.subList(0, Math.min(MOST, errors.size()))) {
      lines.add(Position.of(error) + ": syntax error: " + TerminalText.of(error.message()));
    }
    if (errors.size() > MOST) {
      lines.add(result.path() + ": " + (errors.size() - MOST) + " more syntax errors");
    }
    return List.copyOf(lines);
  }
}
