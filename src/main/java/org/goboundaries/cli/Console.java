package org.goboundaries.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/**
 * Where the command writes.
 *
 * @param out for findings
 * @param err for all else
 * @param outIsTerminal whether somebody reads the findings as they come
 * @param errIsTerminal whether a line can be wiped away again
 */
record Console(OutputStream out, OutputStream err, boolean outIsTerminal, boolean errIsTerminal) {
  static Console ofProcess() {
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminals.isTerminal(1),
        Terminals.isTerminal(2));
  }
}
