package org.goboundaries.types.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.goboundaries.source.Disk;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GeneratedMark;

/** Reads the heads of files, and no more bytes than that takes. */
final class Heads {
  /** Most heads end within this. */
  private static final int FIRST = 4 << 10;

  private static final int FACTOR = 8;
  private static final int LARGEST = Integer.MAX_VALUE / FACTOR;

  private Heads() {}

  /** The head of a Go file on disk. */
  static FileHead ofGo(Path file) throws IOException {
    try (Prefix prefix = new Prefix(Disk.open(file))) {
      HeadScanner scanner = scan(prefix);
      while (scanner.wantsMore() && prefix.grow()) {
        scanner = scan(prefix);
      }
      return head(prefix.bytes, prefix.length, scanner);
    }
  }

  /** The head of a Go file that is available. */
  static FileHead ofGo(SourceText text) {
    byte[] bytes = text.bytes();
    int start = behindMark(bytes, bytes.length);
    return head(bytes, bytes.length, HeadScanner.scan(bytes, start, bytes.length));
  }

  /** The constraint at the beginning of a file in another language. */
  static Constraint ofOther(Path file) throws IOException {
    try (Prefix prefix = new Prefix(Disk.open(file))) {
      HeadScanner scanner = scan(prefix);
      while (scanner.clause() >= prefix.length && prefix.grow()) {
        scanner = scan(prefix);
      }
      return HeaderComments.read(prefix.bytes, prefix.start(), prefix.length);
    } catch (BadSyntax e) {
      return Constraint.NEVER;
    }
  }

  private static HeadScanner scan(Prefix prefix) {
    return HeadScanner.scan(prefix.bytes, prefix.start(), prefix.length);
  }

  private static FileHead head(byte[] bytes, int length, HeadScanner scanner) {
    String problem = scanner.isBroken() ? "the package clause or an import is broken" : null;
    Constraint constraint;
    try {
      // with the first bytes of the package clause: an empty line there would count
      int end = Math.min(length, scanner.clause() + 2);
      constraint = HeaderComments.read(bytes, behindMark(bytes, length), end);
    } catch (BadSyntax e) {
      constraint = Constraint.NEVER;
      problem = "build constraint: " + e.reason();
    }
    boolean generated = GeneratedMark.isIn(SourceText.of("", Arrays.copyOf(bytes, length)));
    return new FileHead(scanner.packageName(), scanner.imports(), constraint, generated, problem);
  }

  private static int behindMark(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** The first bytes of a file, as many as were asked for. */
  private static final class Prefix implements AutoCloseable {
    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int length;

    Prefix(InputStream in) throws IOException {
      this.in = in;
      length = in.readNBytes(bytes, 0, FIRST);
    }

    int start() {
      return behindMark(bytes, length);
    }

    /** Reads on; false when nothing is left. */
    boolean grow() throws IOException {
      if (length < bytes.length || length > LARGEST) {
        return false;
      }
      bytes = Arrays.copyOf(bytes, bytes.length * FACTOR);
      length += in.readNBytes(bytes, length, bytes.length - length);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
