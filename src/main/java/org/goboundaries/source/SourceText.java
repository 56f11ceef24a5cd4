package org.goboundaries.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of one file, and what lies where in them. Offsets are bytes, as in go/token; lines end
 * with a line feed.
 */
public final class SourceText {
  private static final int BYTES = 256;

  private final String path;
  private final byte[] bytes;
  private final LineTable lines;

  private SourceText(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
    this.lines = new LineTable(bytes);
  }

  /** The text of a file on disk. */
  public static SourceText read(Path file) throws IOException {
    return new SourceText(file.toString(), Disk.read(file));
  }

  /** A text that needs no file. The array must not be changed afterwards. */
  public static SourceText of(String path, byte[] bytes) {
    return new SourceText(path, bytes);
  }

  /** A text that needs no file. */
  public static SourceText of(String path, String text) {
    return new SourceText(path, text.getBytes(UTF_8));
  }

  /** The path as it was given, for messages. */
  public String path() {
    return path;
  }

  /** The content; do not change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** Number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** The lines of this text. */
  public LineTable lines() {
    return lines;
  }

  /** The text between two byte offsets; invalid UTF-8 becomes U+FFFD. */
  public String substring(int start, int end) {
    return new String(bytes, start, end - start, UTF_8);
  }

  /** Whether a word, which is not empty, stands anywhere in the text, be it in a longer one. */
  public boolean contains(String word) {
    byte[] wanted = word.getBytes(UTF_8);
    int end = wanted.length - 1;
    // what stands under the last byte of the word mostly lets it move on by its whole length
    int[] steps = new int[BYTES];
    Arrays.fill(steps, wanted.length);
    for (int i = 0; i < end; i++) {
      steps[wanted[i] & 0xff] = end - i;
    }
    for (int at = end; at < bytes.length; at += steps[bytes[at] & 0xff]) {
      if (bytes[at] == wanted[end] && Arrays.equals(bytes, at - end, at, wanted, 0, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lines and UTF-16 columns of the bytes from {@code start} up to but not including {@code end}.
   */
  public TextRange range(int start, int end) {
    return new TextRange(
        lines.line(start), lines.column(start), lines.line(end), lines.column(end));
  }

  /** This text with edits applied; they must not overlap. */
  public SourceText with(Iterable<TextEdit> edits) {
    return of(path, TextEdits.apply(bytes, edits));
  }

  /** Whether both hold the same path and bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && path.equals(that.path)
        && Arrays.equals(bytes, that.bytes);
  }

  /** Of the path and the length only: texts are keys often, and long. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + bytes.length;
  }

  @Override
  public String toString() {
    return path;
  }
}
