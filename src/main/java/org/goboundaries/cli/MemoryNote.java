package org.goboundaries.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Says before the work begins that there is too little memory for it, as in a small container. What
 * is analysed together is kept until all is done, so its size gives a lower bound.
 */
final class MemoryNote {
  /** Measured: with so little no analysis of a public project, nor of GOROOT, came to its end. */
  private static final long FOR_A_BYTE = 8;

  private static final long FOR_ITSELF = 16L << 20;

  private final Messages messages;
  private boolean isReported;

  MemoryNote(Messages messages) {
    this.messages = messages;
  }

  /** Says so at most once, of files that are analysed together. */
  void tell(List<Path> files) {
    long there = Runtime.getRuntime().maxMemory();
    long needed = FOR_ITSELF;
    for (int i = 0; i < files.size() && files.size() > there >> 20; i++) {
      needed += FOR_A_BYTE * files.get(i).toFile().length();
    }
    if (needed > there && !isReported) {
      isReported = true;
      messages.complaint(text(needed >> 20, there >> 20));
    }
  }

  private static String text(long needed, long there) {
    return "this analysis needs at least "
        + needed
        + " MB of memory and has "
        + there
        + ": it will be slow and incomplete; analyse fewer modules at a time, or "
        + Failures.MORE;
  }
}
