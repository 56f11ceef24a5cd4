package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.exits.LostCleanup;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Cleanup;
import org.goboundaries.syntax.Node;

/** What is said of clean-ups that an exit skips. */
public final class LostCleanupTexts {
  /** A longer call is named without its arguments. */
  private static final int LONGEST = 32;

  private LostCleanupTexts() {}

  /** The clean-up, where it is deferred, and what becomes of what it was for. */
  public static String of(LostCleanup lost) {
    Site deferred = lost.deferred();
    int line = deferred.code().file().text().lines().line(deferred.node().start());
    return '"' + written(lost.call()) + "\" (line " + line + "): " + consequence(lost.kind());
  }

  private static String written(Site site) {
    String whole = site.code().file().text(site.node());
    Node callee = Step.callee(site);
    boolean isShort = whole.length() <= LONGEST && !whole.contains("\"") && !whole.contains("\n");
    String name = site.code().file().text(callee);
    return isShort ? whole : name.length() <= LONGEST ? name : site.calledName();
  }

  private static String consequence(Cleanup.Kind kind) {
    return switch (kind) {
      case REMOVE -> "what it would remove remains";
      case UNMOUNT -> "the mount remains";
      case FLUSH -> "buffered data is lost";
      case CLOSE_WRITER -> "the output is truncated";
      case STOP_PROFILE -> "the profile is incomplete";
      case COMMIT -> "the transaction is rolled back";
      case RELEASE -> "the lock is not released";
      case RESTORE -> "the terminal is not restored";
    };
  }

  /** The finding with the defer statement, and with the clean-up where that lies elsewhere. */
  public static Finding with(Finding finding, LostCleanup lost) {
    Step deferred = Step.atCallee(lost.deferred(), "deferred here, and skipped");
    Finding more = finding.withPath(List.of(Location.of(deferred)));
    return lost.isDirect()
        ? more
        : more.withPath(List.of(Location.of(Step.atCallee(lost.call(), "it would clean up here"))));
  }
}
