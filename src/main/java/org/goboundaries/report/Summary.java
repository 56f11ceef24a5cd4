package org.goboundaries.report;

import org.goboundaries.analysis.FileResult;

/**
 * What an analysis came to.
 *
 * @param files files analysed
 * @param lines their lines
 * @param findings their findings
 * @param generated files left out because a program wrote them
 */
public record Summary(int files, long lines, int findings, int generated) {
  /** Of no file at all. */
  public static final Summary NOTHING = new Summary(0, 0, 0, 0);

  /** With one more file. */
  public Summary with(FileResult result) {
    return new Summary(
        files + 1, lines + result.lines(), findings + result.findings().size(), generated);
  }

  /** With another number of findings. */
  public Summary withFindings(int count) {
    return new Summary(files, lines, count, generated);
  }

  /** With one more file left out. */
  public Summary withGenerated() {
    return new Summary(files, lines, findings, generated + 1);
  }

  /** One line for people. */
  public String text(long milliseconds) {
    return count(findings, "finding")
        + " in "
        + count(files, "file")
        + (generated == 0 ? "" : " (" + generated + " generated skipped)")
        + ", "
        + count(lines, "line")
        + ", "
        + seconds(milliseconds);
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Without a formatter, whose first use takes longer than a small file's analysis. */
  private static String seconds(long milliseconds) {
    long tenths = (milliseconds + 50) / 100;
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
