package org.goboundaries.report.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.ContentHash;
import org.goboundaries.source.SourceText;

/**
 * What makes a finding the same one after edits elsewhere: neither the number of its line nor its
 * indentation counts.
 *
 * @param path the file, as reports name it
 * @param rule the rule's key
 * @param function the declared function around, empty where there is none
 * @param hash of the line without blanks
 * @param message what is said of it
 */
public record LineIdentity(String path, String rule, String function, String hash, String message) {
  private static final int DIGITS = 16;

  /** That of a finding. */
  public static LineIdentity of(Finding finding, PathRoot root) {
    Location primary = finding.primary();
    return new LineIdentity(
        root.path(primary.text().path()),
        finding.rule(),
        DeclaredFunction.around(primary.text(), primary.start()),
        hash(primary.text(), primary.line()),
        finding.message());
  }

  private static String hash(SourceText text, int line) {
    byte[] kept = new byte[text.lines().end(line) - text.lines().start(line)];
    int length = 0;
    for (int i = text.lines().start(line); i < text.lines().end(line); i++) {
      byte at = text.bytes()[i];
      if (at != ' ' && at != '\t' && at != '\r') {
        kept[length++] = at;
      }
    }
    return digits(Arrays.copyOf(kept, length));
  }

  private static String digits(byte[] bytes) {
    return ContentHash.of(bytes).toString().substring(0, DIGITS);
  }

  /** One word for it, but for the message: the n-th of several that have all in common. */
  String fingerprint(int n) {
    String all = String.join("\0", path, rule, function, hash, n == 1 ? "" : String.valueOf(n));
    return ContentHash.of(all.getBytes(UTF_8)).toString();
  }
}
