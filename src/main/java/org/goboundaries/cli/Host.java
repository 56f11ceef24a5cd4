package org.goboundaries.cli;

import org.goboundaries.analysis.FileSet;
import org.jspecify.annotations.Nullable;

/** What the command may do with the process it runs in; it always may read and write. */
interface Host {
  /** One that the command leaves alone. */
  Host UNTOUCHED =
      new Host() {
        @Override
        public @Nullable ExitStatus handOver(FileSet set) {
          return null;
        }

        @Override
        public Watch watchMemory(Runnable whenUseless) {
          return () -> {};
        }

        @Override
        public void end(ExitStatus status) {}
      };

  /** Has another process do the work; null where it is better done here. */
  @Nullable ExitStatus handOver(FileSet set);

  /**
   * Watches the memory until it is closed.
   *
   * @param whenUseless run on another thread once hardly anything but collections happens
   */
  Watch watchMemory(Runnable whenUseless);

  /** Ends the process at once, whatever else it does. */
  void end(ExitStatus status);

  /** What is watched until it is closed. */
  interface Watch {
    void close();
  }
}
