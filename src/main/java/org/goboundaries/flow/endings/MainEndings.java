package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.entries.EntryPoint;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls of runtime.Goexit on the main goroutine. As main's last statement it waits for the
 * other goroutines on purpose, and below a deferred exit it ends the process in order.
 */
public final class MainEndings {
  private final Bodies bodies;
  private final Endings endings;
  private final EntryPoints entries;

  /** Of a program. */
  public MainEndings(Bodies bodies, Endings endings, EntryPoints entries) {
    this.bodies = bodies;
    this.endings = endings;
    this.entries = entries;
  }

  /** Those of functions of a file, in the order of the text. */
  public List<MainEnding> in(GoFile file) {
    List<MainEnding> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      EntryPoint entry = entry(code);
      List<EndingPath> paths =
          entry == null
              ? List.of()
              : endings.from(code, Kind.GOEXIT).stream()
                  .filter(path -> !isLast(code, path) && !isExitDeferred(code, path))
                  .toList();
      if (entry != null && !paths.isEmpty()) {
        boolean isCertain = paths.stream().noneMatch(path -> mayWait(code, path));
        found.add(new MainEnding(code, entry, paths, isCertain));
      }
    }
    return found;
  }

  private @Nullable EntryPoint entry(Code code) {
    return entries.of(code).stream()
        .filter(entry -> isOnMain(entry.kind()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOnMain(EntryPoint.Kind kind) {
    return switch (kind) {
      case MAIN, INIT, TEST_MAIN, COMMAND -> true;
      default -> false;
    };
  }

  /** Whether main, and each helper on the way, has nothing to do after it. */
  private static boolean isLast(Code code, EndingPath path) {
    return code.isMain()
        && path.first().code() == code
        && path.sites().stream().allMatch(MainEndings::isLastStatement);
  }

  private static boolean isLastStatement(Site site) {
    Block block = site.code().body();
    List<Stmt> all = block == null ? List.of() : block.statements();
    return !all.isEmpty()
        && all.get(all.size() - 1) instanceof ExprStmt last
        && ParenExpr.strip(last.expression()) == site.node();
  }

  /** Whether a function on the way has deferred an exit, which then ends the process. */
  private boolean isExitDeferred(Code code, EndingPath path) {
    return path.sites().stream()
        .map(Site::code)
        .distinct()
        .flatMap(each -> endings.from(each, Kind.EXIT).stream())
        .anyMatch(this::isDeferred);
  }

  private boolean isDeferred(EndingPath exit) {
    return exit.first().manner() == Manner.DEFER
        || bodies.calls().entering(exit.first().code()).stream()
            .anyMatch(call -> call.manner() == Manner.DEFER);
  }

  /** Whether main itself has started goroutines by then, which are to go on. */
  private boolean mayWait(Code code, EndingPath path) {
    if (path.sites().size() > 1 || code.body() == null || path.first().code() != code) {
      return false;
    }
    FunctionBody body = bodies.of(code);
    return body.sites().stream()
        .anyMatch(site -> site.manner() == Manner.GO && body.mayFollow(site, path.first()));
  }
}
