package org.goboundaries.flow.threads;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;

/** Who is called, by name. */
final class Callees {
  private static final SymbolName LOCK = new SymbolName("runtime", "LockOSThread");
  private static final SymbolName UNLOCK = new SymbolName("runtime", "UnlockOSThread");

  /** What is not at hand and has such a name may lock the goroutine and return. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile("(?i:.*(thread|netns|namespace|setup|setenv).*)|.*[a-z]N[Ss]([A-Z].*)?|NS.*");

  private Callees() {}

  /** As what tables may know the function that is called. */
  static List<SymbolName> names(Site site) {
    Reference callee = site.callee();
    if (callee instanceof Reference.Declared declared) {
      return declared.names();
    } else if (callee instanceof Reference.Abstract method) {
      return method.names();
    }
    return callee instanceof Reference.Foreign foreign ? List.of(foreign.name()) : List.of();
  }

  static boolean isLock(Site site) {
    return names(site).contains(LOCK);
  }

  static boolean isUnlock(Site site) {
    return names(site).contains(UNLOCK);
  }

  /** Whether it is a plain call of {@code runtime.UnlockOSThread}, or one by defer. */
  static boolean isUnlock(Site site, Manner manner) {
    return isUnlock(site) && site.manner() == manner;
  }

  /** Whether what is called belongs to Go itself. */
  static boolean isStandard(Site site) {
    List<SymbolName> names = names(site);
    return !names.isEmpty() && names.stream().allMatch(name -> isStandard(name.path()));
  }

  private static boolean isStandard(String path) {
    int slash = path.indexOf('/');
    return (slash < 0 ? path : path.substring(0, slash)).indexOf('.') < 0;
  }

  /** Whether the name of what is called says that it may be about threads. */
  static boolean isSuspicious(Site site) {
    String name = name(site);
    return !isStandard(site) && (SUSPICIOUS.matcher(name).matches() || isForeignLock(site, name));
  }

  /** A context of CUDA locks the goroutine by its method Lock; a mutex that is embedded doesn't. */
  private static boolean isForeignLock(Site site, String name) {
    return name.equals("Lock") && names(site).stream().noneMatch(each -> isStandard(each.path()));
  }

  /** The last word of what is called; empty where it has none. */
  static String name(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return "";
    }
    Expr function = ParenExpr.strip(call.function());
    if (function instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return function instanceof Ident ident ? ident.name() : "";
  }

  /** Whether a function or method is named, be its code at hand or not; no value is called. */
  static boolean isNamed(Site site) {
    return !names(site).isEmpty()
        || site.callee() instanceof Reference.Unknown
            && site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr;
  }
}
