package org.goboundaries.cli;

import java.io.IOException;

/** What it means for a run that its findings could not be written. */
final class WriteFailure {
  private WriteFailure() {}

  /** Who reads the first lines only, as head does, has seen findings and wants no complaint. */
  static ExitStatus tell(IOException failure, Messages messages) {
    String reason = String.valueOf(failure.getMessage());
    if (reason.equals("Broken pipe")) {
      return ExitStatus.FINDINGS;
    }
    messages.complaint(
        failure instanceof CannotWriteException
            ? reason
            : "cannot write to standard output: " + reason);
    return ExitStatus.FAILED;
  }
}
