package org.goboundaries.flow.guards;

import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;

/** Calls that do no more about a panic than tell of it: logging, counting, making texts. */
public final class Reports {
  private static final Pattern TEXTS =
      Pattern.compile(
          "errors|fmt|log|log/slog|runtime|runtime/debug|strconv|strings|bytes|time|expvar|reflect");

  /** What nobody calls a function that answers a client, or hands an error on. */
  private static final Pattern LOGGING =
      Pattern.compile("(?i)(log|print|warn|info|debug|trace|verbose|crit|notice).*");

  private static final Pattern PERHAPS_LOGGING =
      Pattern.compile(
          "(?i)(error|err|with|inc|add|observe|stack|sprint|string|str|any|interface|msg|field"
              + "|now|since|alert|set|name).*|v");

  private static final Pattern LOGGERS =
      Pattern.compile("(?i)log|metric|counter|gauge|histogram|prom|otel|trac|span|stat|errors");

  private Reports() {}

  /** Whether a call only tells. */
  public static boolean isOne(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return !site.callsBuiltin("close");
    } else if (site.isStandard()) {
      return isText(site);
    }
    String name = site.calledName();
    return site.isNamed()
        && (LOGGING.matcher(name).matches()
            || PERHAPS_LOGGING.matcher(name).matches() && isOfLogger(site));
  }

  private static boolean isText(Site site) {
    boolean isInPackage =
        site.callee().names().stream().allMatch(name -> TEXTS.matcher(name.path()).matches());
    return isInPackage && (!site.calledName().startsWith("Fprint") || isToConsole(site));
  }

  /** Whether what is called belongs to a logger, by its package, its type or its variable. */
  private static boolean isOfLogger(Site site) {
    return site.callee().names().stream().anyMatch(Reports::isLogger)
        || site.node() instanceof CallExpr call
            && LOGGERS.matcher(site.code().file().text(call.function())).find();
  }

  private static boolean isLogger(SymbolName name) {
    return LOGGERS.matcher(name.path()).find() || LOGGERS.matcher(name.name()).find();
  }

  private static boolean isToConsole(Site site) {
    Expr writer =
        site.node() instanceof CallExpr call && !call.arguments().isEmpty()
            ? ParenExpr.strip(call.arguments().get(0))
            : null;
    return writer instanceof SelectorExpr selector && selector.selector().name().startsWith("Std");
  }
}
