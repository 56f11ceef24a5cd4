package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.imports.RuntimeImport;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Block;

/** Locks the goroutine to its thread for the time of a function. */
public final class LockFix {
  private LockFix() {}

  /** The finding with the fix, where the function has lines of its own and can call runtime. */
  public static Finding with(Finding finding, Pass pass, Block body) {
    SourceText text = pass.file().text();
    LineTable lines = text.lines();
    int head = lines.line(body.start());
    int first = body.statements().isEmpty() ? body.start() : body.statements().get(0).start();
    String indent = text.substring(lines.start(lines.line(first)), first);
    RuntimeImport runtime = RuntimeImport.of(pass.file(), pass.unit());
    if (runtime == null || lines.line(first) == head || !indent.isBlank()) {
      return finding;
    }
    int at = lines.start(head + 1);
    String lock = indent + runtime.name() + ".LockOSThread()\n";
    String unlock = indent + "defer " + runtime.name() + ".UnlockOSThread()\n";
    List<TextEdit> edits = new ArrayList<>(runtime.edits());
    edits.add(new TextEdit(at, at, lock + unlock));
    return finding.withFix("Lock the goroutine to its thread", edits);
  }
}
