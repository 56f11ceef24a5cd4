package org.goboundaries.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Output of which a copy may be kept. */
final class CopiedOutput extends OutputStream {
  private final OutputStream target;
  private @Nullable ByteArrayOutputStream copy;

  CopiedOutput(OutputStream target) {
    this.target = target;
  }

  /** From now on a copy is kept. */
  void begin() {
    copy = new ByteArrayOutputStream();
  }

  /** What was written since. */
  byte[] copy() {
    return copy == null ? new byte[0] : copy.toByteArray();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    target.write(bytes, offset, length);
    if (copy != null) {
      copy.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() throws IOException {
    target.flush();
  }
}
