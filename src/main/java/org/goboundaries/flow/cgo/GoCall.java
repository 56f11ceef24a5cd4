package org.goboundaries.flow.cgo;

import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ParenExpr;
import org.jspecify.annotations.Nullable;

/**
 * A call of C in Go.
 *
 * @param file the Go file
 * @param call the call in it
 * @param name the function of C
 * @param isUsed whether its result is used
 */
public record GoCall(GoFile file, CallExpr call, String name, boolean isUsed) {
  /** The call as the first step on a path into C. */
  public Step step() {
    return new Step(file.text(), call.start(), call.end(), "Go calls C here");
  }

  /** The call in the call graph; null where that doesn't have it. */
  public @Nullable Site site(CallGraph graph) {
    return graph.codes(file).stream()
        .flatMap(code -> graph.sites(code).stream())
        .filter(site -> site.node() == call)
        .findFirst()
        .orElse(null);
  }

  /** An argument, without conversions around it. */
  public Expr argument(int index) {
    Expr argument = ParenExpr.strip(call.arguments().get(index));
    while (argument instanceof CallExpr conversion && conversion.arguments().size() == 1) {
      argument = ParenExpr.strip(conversion.arguments().get(0));
    }
    return argument;
  }
}
