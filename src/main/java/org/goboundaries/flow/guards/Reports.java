package org.goboundaries.flow.guards;

import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;

/**
 * Calls that do no more about a panic than report it: logging, counting, making texts.
 *
 * @param words what names say of calls
 */
public record Reports(CallWords words) {
  /** Whether a call only reports. */
  public boolean areOne(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return true;
    } else if (site.isStandard()) {
      return isText(site);
    }
    return site.isNamed()
        && (words.say(Meaning.REPORTS, site)
            || words.say(Meaning.REPORTS_IF_LOGGER, site) && isOfLogger(site));
  }

  private boolean isText(Site site) {
    return words.areSaidOfAll(Meaning.REPORTS, site)
        && (!site.calledName().startsWith("Fprint") || isToConsole(site));
  }

  /** Whether what is called belongs to a logger, by its package, its type or its variable. */
  private boolean isOfLogger(Site site) {
    return site.callee().names().stream().anyMatch(this::isLogger)
        || site.node() instanceof CallExpr call
            && isLogger(site.code().file().text(call.function()));
  }

  private boolean isLogger(SymbolName name) {
    return isLogger(name.path()) || isLogger(name.name());
  }

  private boolean isLogger(String text) {
    return words.wordings().isSaidBy(Meaning.LOGGER, text);
  }

  private static boolean isToConsole(Site site) {
    Expr writer =
        site.node() instanceof CallExpr call && !call.arguments().isEmpty()
            ? ParenExpr.strip(call.arguments().get(0))
            : null;
    return writer instanceof SelectorExpr selector && selector.selector().name().startsWith("Std");
  }
}
