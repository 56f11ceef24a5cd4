package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recursion.SelfCall;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What is said of functions that call themselves on every path. */
public final class SelfCallTexts {
  private SelfCallTexts() {}

  /** What goes wrong, and what to do. */
  public static String message(SelfCall call) {
    String name = name(call.code());
    StringBuilder text = new StringBuilder(name);
    text.append(" calls itself on every path");
    call.calls().stream()
        .map(site -> name(site.code()))
        .filter(other -> !other.equals(name))
        .findFirst()
        .ifPresent(other -> text.append(", through ").append(other));
    text.append(": fatal error: stack overflow; ");
    Variable meant = call.meant();
    SelectorExpr called = called(call);
    return meant == null || called == null
        ? text.append("let some path return").toString()
        : text.append("did you mean \"")
            .append(written(call.code(), called.operand()))
            .append("." + meant.name() + "." + called.selector().name() + "\"?")
            .toString();
  }

  /** The finding with the calls after the first one as its steps, and a fix where it has one. */
  public static Finding with(Finding finding, SelfCall call) {
    Finding reported = finding;
    for (Site site : call.calls().subList(1, call.calls().size())) {
      reported = reported.withPath(List.of(Location.of(step(site))));
    }
    Variable meant = call.meant();
    SelectorExpr called = called(call);
    if (meant == null || called == null) {
      return reported;
    }
    int at = called.operand().end();
    return reported.withFix(
        "Call the method of \"" + meant.name() + '"', new TextEdit(at, at, "." + meant.name()));
  }

  private static Step step(Site site) {
    return Step.atCallee(site, name(site.code()) + " continues the recursion here");
  }

  private static @Nullable SelectorExpr called(SelfCall call) {
    return Step.callee(call.calls().get(0)) instanceof SelectorExpr selector ? selector : null;
  }

  private static String written(Code code, Expr expr) {
    return code.file().text().substring(expr.start(), expr.end());
  }

  private static String name(Code code) {
    String name = code.top().name();
    return name.isEmpty() ? "this function" : '"' + name + '"';
  }
}
