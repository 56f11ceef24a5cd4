package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.TestState;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.check.Answers;

/** Tells the test of a failure and returns, instead of ending the wrong goroutine. */
public final class FailFix {
  private static final Map<String, String> GENTLE =
      Map.of("Fatal", "Error", "Fatalf", "Errorf", "FailNow", "Fail");

  private FailFix() {}

  /** The finding with the fix, where it can't be wrong. */
  public static Finding with(Finding finding, Code code, EndingPath path, Model model) {
    EndingStatement ending = EndingStatement.of(code, path);
    String gentle = ending == null ? null : GENTLE.get(ending.callee().selector().name());
    if (ending == null || gentle == null || !isOfTest(ending, model)) {
      return finding;
    }
    Ident name = ending.callee().selector();
    OwnLine line = ending.line();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(name.start(), name.end(), gentle));
    if (ending.isLast()) {
      boolean isAligned = line != null || gentle.length() == name.name().length();
      return isAligned ? finding.withFix("Call \"" + gentle + "\"", edits) : finding;
    } else if (line == null) {
      return finding;
    }
    edits.add(new TextEdit(line.end(), line.end(), "\n" + line.indent() + "return"));
    return finding.withFix("Call \"" + gentle + "\" and return", edits);
  }

  private static boolean isOfTest(EndingStatement ending, Model model) {
    Code code = ending.code();
    Answers answers = model.answers(code.file(), code.declaration());
    return TestState.isOne(answers.type(ending.callee().operand()));
  }
}
