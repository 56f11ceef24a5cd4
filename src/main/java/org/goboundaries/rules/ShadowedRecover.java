package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds guards that call something else of the name recover, and so stop no panic. */
final class ShadowedRecover implements Rule {
  private static final String NAME = "recover";
  private static final String MESSAGE =
      "this \"recover\" is not the builtin function: it stops no panic";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf(NAME);
  }

  @Override
  public List<Finding> check(Pass pass) {
    CallGraph calls = pass.model().calls();
    return calls.codes(pass.file()).stream()
        .filter(code -> isDeferred(code, calls))
        .flatMap(code -> calls.sites(code).stream())
        .filter(ShadowedRecover::looksLikeTheBuiltin)
        .filter(pass.model().bodies()::isReachedFromOutside)
        .flatMap(site -> finding(pass, site).stream())
        .toList();
  }

  private static boolean isDeferred(Code code, CallGraph calls) {
    return calls.entering(code).stream()
        .anyMatch(call -> call.manner() == Manner.DEFER && call.isDirect() && call.isCertain());
  }

  private static boolean looksLikeTheBuiltin(Site site) {
    return site.node() instanceof CallExpr call
        && call.function() instanceof Ident ident
        && ident.name().equals(NAME)
        && call.arguments().isEmpty();
  }

  private static List<Finding> finding(Pass pass, Site site) {
    Symbol shadow = shadow(site);
    SourceText file = shadow == null ? null : shadow.file();
    if (shadow == null || file == null || isDeclaredIn(site.code(), shadow)) {
      return List.of();
    }
    int end = shadow.offset() + NAME.length();
    Finding finding = pass.finding(site.node(), MESSAGE);
    return List.of(finding.withStep(file, shadow.offset(), end, "declared here"));
  }

  /** What is called, unless it is the builtin function or unknown. */
  private static @Nullable Symbol shadow(Site site) {
    if (site.callee() instanceof Reference.Declared declared) {
      return declared.function();
    }
    return site.callee() instanceof Reference.Stored stored ? stored.variable() : null;
  }

  /** Who declares it there, means it. */
  private static boolean isDeclaredIn(Code code, Symbol shadow) {
    return code.file().text() == shadow.file()
        && code.node().start() < shadow.offset()
        && shadow.offset() < code.node().end();
  }
}
