package org.goboundaries.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.report.fixes.ChosenFixes;
import org.goboundaries.report.fixes.FileFixes;

/**
 * Files to which fixes were applied. One that the next analysis finds broken, or in which a finding
 * stays, is restored.
 */
final class FixedFiles {
  private final ChosenFixes fixes;
  private final Messages messages;
  private final Map<String, FileFixes> written = new LinkedHashMap<>();
  private boolean isWrong;

  FixedFiles(ChosenFixes fixes, Messages messages) {
    this.fixes = fixes;
    this.messages = messages;
  }

  /** Writes all that didn't change meanwhile. */
  void write() throws CannotWriteException {
    int count = 0;
    for (FileFixes each : fixes.files()) {
      String path = each.path();
      if (isUnchanged(path, each.original())) {
        OutputFile.write(path, each.result());
        written.put(path, each);
        count += each.count();
      } else {
        messages.complaint(path + " has changed meanwhile: it is left alone");
      }
    }
    if (fixes.possible() > 0) {
      boolean isAll = count == fixes.possible();
      messages.complaint(
          "applied " + count + " of " + fixes.possible() + " fixes" + (isAll ? "" : "; run again"));
    }
  }

  private static boolean isUnchanged(String path, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(Path.of(path)), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  /** Looks at what the next analysis says of a file, and of others that go with it. */
  void check(FileResult result) throws CannotWriteException {
    for (Map.Entry<String, FileFixes> each : written.entrySet()) {
      String path = each.getKey();
      boolean isBroken =
          path.equals(result.path()) && result.syntaxErrors().size() > fixes.syntaxErrors(path);
      if (isBroken || each.getValue().leaves(result.findings())) {
        restore(path, each.getValue(), isBroken);
      }
    }
  }

  private void restore(String path, FileFixes fixed, boolean isBroken) throws CannotWriteException {
    isWrong = true;
    if (isUnchanged(path, fixed.result())) {
      OutputFile.write(path, fixed.original());
      messages.complaint(
          path
              + " is restored: its fixes "
              + (isBroken ? "broke the syntax" : "left a finding where it was"));
    }
  }

  /** Whether a file had to be restored. */
  boolean isWrong() {
    return isWrong;
  }
}
