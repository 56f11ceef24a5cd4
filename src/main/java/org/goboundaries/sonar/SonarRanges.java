package org.goboundaries.sonar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextPointer;
import org.sonar.api.batch.fs.TextRange;

/**
 * Places in our texts as Sonar counts them. Its lines end at a carriage return, too, and its
 * columns count from 0 in UTF-16, of the characters in the encoding that the project declares,
 * without a byte order mark.
 */
final class SonarRanges {
  private SonarRanges() {}

  /** Null where Sonar knows no such place: the file has changed since it was indexed. */
  static @Nullable TextRange of(Location location, InputFile file) {
    SourceText text = location.text();
    try {
      TextPointer start = pointer(text, location.start(), file);
      return location.start() < location.end()
          ? file.newRange(start, pointer(text, location.end(), file))
          : file.selectLine(start.line());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** From the first to the last byte, also where there is none between them. */
  static @Nullable TextRange exact(Location location, InputFile file) {
    try {
      TextPointer start = pointer(location.text(), location.start(), file);
      return file.newRange(start, pointer(location.text(), location.end(), file));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Null where Sonar knows no such place. */
  static @Nullable TextPointer start(Location location, InputFile file) {
    try {
      return pointer(location.text(), location.start(), file);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static TextPointer pointer(SourceText text, int offset, InputFile file) {
    byte[] bytes = text.bytes();
    int line = 1;
    int start = startsWithMark(bytes) ? 3 : 0;
    for (int i = start; i < offset; i++) {
      if (endsLine(bytes, i)) {
        line++;
        start = i + 1;
      }
    }
    return file.newPointer(line, length(bytes, start, offset, file.charset()));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean endsLine(byte[] bytes, int at) {
    boolean beforeFeed = at + 1 < bytes.length && bytes[at + 1] == '\n';
    return bytes[at] == '\n' || bytes[at] == '\r' && !beforeFeed;
  }

  /** Where a project says that its Go is UTF-16 it is wrong, for Go is not. */
  private static int length(byte[] bytes, int start, int end, Charset declared) {
    boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
    Charset charset = wide ? StandardCharsets.UTF_8 : declared;
    return new String(bytes, start, Math.max(0, end - start), charset).length();
  }
}
