package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What the analysis of one file brought. Holds on to the file's text only where a finding or a
 * syntax error lies in it.
 *
 * @param path the file
 * @param lines number of lines
 * @param readable whether any Go could be read in it
 * @param findings sorted by position; suppressed ones are not among them
 * @param syntaxErrors in the order of the text
 * @param failures rules whose findings are missing, and why
 */
public record FileResult(
    String path,
    int lines,
    boolean readable,
    List<Finding> findings,
    List<Location> syntaxErrors,
    List<InternalFailure> failures) {

  /** The same with one failure more. */
  FileResult with(InternalFailure failure) {
    List<InternalFailure> all = new ArrayList<>(failures);
    all.add(failure);
    return new FileResult(path, lines, readable, findings, syntaxErrors, List.copyOf(all));
  }
}
