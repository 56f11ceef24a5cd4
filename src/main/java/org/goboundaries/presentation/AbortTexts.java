package org.goboundaries.presentation;

import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SendStmt;

/** What is said of a call that aborts a test on another goroutine than the test's. */
public final class AbortTexts {
  private static final String REQUIRE = "testify/require";

  private AbortTexts() {}

  /** In a goroutine that the test has started: what is skipped, and who waits for it. */
  public static String inGoroutine(Model model, Code code, EndingPath path, Call start) {
    String end = EndingSteps.endThrough(path);
    if (model.starts().isTry(start)) {
      return end
          + " ends this try: "
          + EndingSteps.starter(start)
          + " tries no more, and waits for its time-out"
          + wayOut(path);
    }
    Node unmet = model.endings().unmet(code, path);
    if (unmet != null) {
      return end
          + " ends this goroutine, not the test, and skips "
          + skipped(code, unmet)
          + ": its waiter blocks forever"
          + wayOut(path);
    }
    String counted = model.starts().isCounted(start) ? EndingSteps.starter(start) : "";
    return end
        + " ends this goroutine, not the test: "
        + (counted.isEmpty() ? "the test goes on" : counted + " counts it as done")
        + wayOut(path);
  }

  /** In a handler: what the client of the server sees. */
  public static String inHandler(EndingPath path, Evidence evidence) {
    return EndingSteps.endThrough(path)
        + " ends the server's goroutine, not the test: the client "
        + EndingSteps.unanswered(evidence)
        + wayOut(path);
  }

  private static String skipped(Code code, Node unmet) {
    if (unmet instanceof SendStmt send) {
      return "the send on \"" + code.file().text(send.channel()) + '"';
    }
    return '"' + code.file().text(unmet) + '"';
  }

  /** What to do instead, in a few words. */
  private static String wayOut(EndingPath path) {
    if (path.sites().size() > 1) {
      return "; hand the error to the test";
    } else if (path.last().calledName().startsWith("Skip")) {
      return "; skip before it starts";
    } else if (isOf(path, "testing")) {
      return "; call \"Error\" and return";
    }
    return isOf(path, REQUIRE) ? "; use \"assert\" and return" : "; hand the error to the test";
  }

  private static boolean isOf(EndingPath path, String library) {
    return path.last().callee().names().stream()
        .anyMatch(name -> name.path().equals(library) || name.path().endsWith('/' + library));
  }
}
