package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Lines on standard error, and one line of progress that the next of them wipes away. */
final class Messages {
  private static final String NAME = "go-boundaries: ";
  private static final String WIPE = "\r\u001B[K";

  private final OutputStream err;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private boolean hasProgress;

  Messages(OutputStream err) {
    this.err = err;
  }

  /** A line as it is. */
  void line(String text) {
    lines.writeBytes((text + "\n").getBytes(UTF_8));
    write((hasProgress ? WIPE : "") + text + "\n");
    hasProgress = false;
  }

  /** All lines until now, without progress. */
  byte[] lines() {
    return lines.toByteArray();
  }

  /** Lines of another run. */
  void again(byte[] others) {
    wipeProgress();
    write(others);
  }

  /** A line that says who speaks. */
  void complaint(String text) {
    line(NAME + text);
  }

  void stackTrace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    line(trace.toString().stripTrailing());
  }

  void progress(String text) {
    write((hasProgress ? WIPE : "") + NAME + text);
    hasProgress = true;
  }

  void wipeProgress() {
    if (hasProgress) {
      write(WIPE);
      hasProgress = false;
    }
  }

  private void write(String text) {
    write(text.getBytes(UTF_8));
  }

  /** Who closed standard error does not want to hear of it. */
  private void write(byte[] text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      hasProgress = false;
    }
  }
}
