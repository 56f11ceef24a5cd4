package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

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

  /** The same for those who are shown syntax errors by others. */
  public FileResult withoutSyntaxErrors() {
    return new FileResult(path, lines, readable, findings, List.of(), failures);
  }

  /** Nothing but that there is a file. */
  static FileResult nothing(Reading reading) {
    return new FileResult(
        reading.path().toString(), reading.lines(), true, List.of(), List.of(), List.of());
  }

  /** The same with other findings. */
  public FileResult with(List<Finding> others) {
    return new FileResult(path, lines, readable, List.copyOf(others), syntaxErrors, failures);
  }

  /**
   * The same where not every place is wanted; a finding that has a place elsewhere moves there.
   *
   * @param unwanted whether a rule must not report anything in a file
   */
  public FileResult without(BiPredicate<String, String> unwanted) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      finding.without(at -> unwanted.test(finding.rule(), at.text().path())).ifPresent(left::add);
    }
    return with(left);
  }

  /** The same with one failure more. */
  FileResult with(InternalFailure failure) {
    List<InternalFailure> all = new ArrayList<>(failures);
    all.add(failure);
    return new FileResult(path, lines, readable, findings, syntaxErrors, List.copyOf(all));
  }

  /** The same with the findings and failures of another file that is analysed for this one. */
  FileResult with(FileResult other) {
    List<Finding> more = new ArrayList<>(findings);
    more.addAll(other.findings);
    List<InternalFailure> all = new ArrayList<>(failures);
    all.addAll(other.failures);
    return new FileResult(path, lines, readable, List.copyOf(more), syntaxErrors, List.copyOf(all));
  }

  /** The same with those of its findings that lie in one file. */
  FileResult in(Path file) {
    List<Finding> here = new ArrayList<>(findings);
    here.removeIf(found -> !Path.of(found.primary().text().path()).equals(file));
    here.sort(Comparator.comparingInt(found -> found.primary().start()));
    return new FileResult(path, lines, readable, List.copyOf(here), syntaxErrors, failures);
  }
}
