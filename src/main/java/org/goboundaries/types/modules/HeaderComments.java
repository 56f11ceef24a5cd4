package org.goboundaries.types.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * Finds the build constraint in the comments at the beginning of a file, Go or not. Lines of the
 * old form count only above the last empty line before the first text that is no line comment, and
 * only where there is no {@code //go:build}.
 */
final class HeaderComments {
  private static final String GO_BUILD = "//go:build";

  private final byte[] bytes;
  private final int end;
  private int next;
  private boolean ended;
  private boolean inBlock;
  private boolean atText;
  private @Nullable String goBuild;
  private Constraint pending = Constraint.ALWAYS;
  private Constraint plusBuild = Constraint.ALWAYS;

  private HeaderComments(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.next = start;
    this.end = end;
  }

  /** The constraint in the bytes from {@code start} to {@code end}; they begin with comments. */
  static Constraint read(byte[] bytes, int start, int end) throws BadSyntax {
    HeaderComments header = new HeaderComments(bytes, start, end);
    while (header.next < end && !header.atText) {
      header.readLine();
    }
    return header.goBuild == null ? header.plusBuild : ConstraintParser.parse(header.goBuild);
  }

  private void readLine() throws BadSyntax {
    int lineEnd = next;
    while (lineEnd < end && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    String line = new String(bytes, next, lineEnd - next, UTF_8).strip();
    next = lineEnd + 1;
    if (line.isEmpty() && !ended) {
      plusBuild = plusBuild.and(pending);
      pending = Constraint.ALWAYS;
      return;
    }
    boolean isComment = line.startsWith("//");
    ended = ended || !isComment;
    if (isComment && !inBlock) {
      readComment(line);
    }
    passComments(line);
  }

  private void readComment(String line) throws BadSyntax {
    if (line.startsWith(GO_BUILD)) {
      String rest = line.substring(GO_BUILD.length());
      if (rest.isEmpty() || Character.isWhitespace(rest.charAt(0))) {
        if (goBuild != null) {
          throw new BadSyntax("multiple //go:build comments");
        }
        goBuild = rest.strip();
      }
    } else if (!ended && line.contains("+build")) {
      pending = pending.and(PlusBuild.parse(line));
    }
  }

  /** Sees whether the line leaves the comments or a block goes on behind it. */
  private void passComments(String line) {
    String rest = line;
    while (!rest.isEmpty()) {
      if (inBlock) {
        int close = rest.indexOf("*/");
        if (close < 0) {
          return;
        }
        inBlock = false;
        rest = rest.substring(close + 2).strip();
      } else if (rest.startsWith("//")) {
        return;
      } else if (rest.startsWith("/*")) {
        inBlock = true;
        rest = rest.substring(2).strip();
      } else {
        atText = true;
        return;
      }
    }
  }
}
