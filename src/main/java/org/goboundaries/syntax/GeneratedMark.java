package org.goboundaries.syntax;

import org.goboundaries.source.SourceText;

/**
 * The line by which a program marks the Go files it wrote. Reads the comments before the package
 * clause and nothing else, so that a generated file need not be parsed to be left out.
 *
 * @see <a href="https://go.dev/s/generatedcode">generated code</a>
 */
public final class GeneratedMark {
  private static final String START = "// Code generated ";
  private static final String END = " DO NOT EDIT.";

  private GeneratedMark() {}

  /** Whether a comment before the package clause holds the mark on a line of its own. */
  public static boolean isIn(SourceText text) {
    byte[] bytes = text.bytes();
    int at = behindSpace(bytes, 0);
    while (startsWith(bytes, at, '/') || startsWith(bytes, at, '*')) {
      int end = startsWith(bytes, at, '/') ? lineEnd(bytes, at) : blockEnd(bytes, at);
      if (isMarked(text.substring(at, end))) {
        return true;
      }
      at = behindSpace(bytes, end);
    }
    return false;
  }

  private static boolean isMarked(String comment) {
    if (comment.contains(START)) {
      for (String line : comment.split("\n")) {
        String mark = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (mark.startsWith(START) && mark.startsWith(END, markEnd(mark))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the end of the mark would begin; the two spaces around its middle are not the same. */
  private static int markEnd(String mark) {
    return Math.max(START.length(), mark.length() - END.length());
  }

  private static boolean startsWith(byte[] bytes, int at, char second) {
    return at + 1 < bytes.length && bytes[at] == '/' && bytes[at + 1] == second;
  }

  private static int lineEnd(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int blockEnd(byte[] bytes, int at) {
    int end = at + 2;
    while (end + 1 < bytes.length && !(bytes[end] == '*' && bytes[end + 1] == '/')) {
      end++;
    }
    return Math.min(end + 2, bytes.length);
  }

  /** A byte order mark is space too. */
  private static int behindSpace(byte[] bytes, int from) {
    int at = from == 0 && bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : from;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) {
      at++;
    }
    return at;
  }
}
