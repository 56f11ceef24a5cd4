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
import org.jspecify.annotations.Nullable;

/** Tells the test of a failure and returns, instead of ending the wrong goroutine. */
public final class FailFix {
  private static final Map<String, String> GENTLE =
      Map.of("Fatal", "Error", "Fatalf", "Errorf", "FailNow", "Fail");

  private FailFix() {}

  /** The finding with the fix of all its calls, where none of them can be wrong. */
  public static Finding with(Finding finding, Code code, List<EndingPath> paths, Model model) {
    List<TextEdit> edits = new ArrayList<>();
    boolean isReturning = false;
    String gentle = "";
    for (EndingPath path : paths) {
      EndingStatement ending = EndingStatement.of(code, path);
      List<TextEdit> more = ending == null ? null : edits(ending, model);
      if (ending == null || more == null) {
        return finding;
      }
      gentle = gentle.isEmpty() ? gentle(ending) : gentle;
      edits.addAll(more);
      isReturning |= more.size() > 1;
    }
    String call = "Call \"" + gentle + '"' + (isReturning ? " and return" : "");
    int count = paths.size();
    return finding.withFix(count == 1 ? call : call + ", in all " + count + " places", edits);
  }

  private static String gentle(EndingStatement ending) {
    return GENTLE.getOrDefault(ending.callee().selector().name(), "");
  }

  /** Null where the statement can't be changed by itself. */
  private static @Nullable List<TextEdit> edits(EndingStatement ending, Model model) {
    String gentle = gentle(ending);
    if (gentle.isEmpty() || !isOfTest(ending, model)) {
      return null;
    }
    Ident name = ending.callee().selector();
    OwnLine line = ending.line();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(name.start(), name.end(), gentle));
    if (ending.isLast()) {
      boolean isAligned = line != null || gentle.length() == name.name().length();
      return isAligned ? edits : null;
    } else if (line == null) {
      return null;
    }
    edits.add(new TextEdit(line.end(), line.end(), "\n" + line.indent() + "return"));
    return edits;
  }

  private static boolean isOfTest(EndingStatement ending, Model model) {
    Code code = ending.code();
    Answers answers = model.answers(code.file(), code.declaration());
    return TestState.isOne(answers.type(ending.callee().operand()));
  }
}
