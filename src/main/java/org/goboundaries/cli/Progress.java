package org.goboundaries.cli;

/** Says how far long work has come, on a terminal only and not too often. */
final class Progress {
  private static final long FIRST_AFTER = 500_000_000;
  private static final long NEXT_AFTER = 100_000_000;

  private final Messages messages;
  private final int total;
  private int done;
  private int read;
  private long due;

  /**
   * Progress of work that begins.
   *
   * @param total number of files; 0 to keep silent
   * @param now the clock in nanoseconds
   */
  Progress(Messages messages, int total, long now) {
    this.messages = messages;
    this.total = total;
    this.due = now + FIRST_AFTER;
  }

  /** One more file is read, and will be analysed when all are. */
  void read(long now) {
    read++;
    tell(read + " of " + total + " files read", now);
  }

  /** One more file is done. */
  void step(long now) {
    done++;
    tell(done + " of " + total + " files", now);
  }

  private void tell(String text, long now) {
    if (total > 0 && now - due >= 0) {
      messages.progress(text);
      due = now + NEXT_AFTER;
    }
  }
}
