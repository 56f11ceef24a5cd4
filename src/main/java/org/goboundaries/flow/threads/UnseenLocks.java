package org.goboundaries.flow.threads;

import java.util.regex.Pattern;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;

/** Which calls of what is not available may lock the goroutine to its thread, and return. */
final class UnseenLocks {
  /** What is not available, has no row and has such a name may lock the goroutine and return. */
  private static final Pattern SUSPICIOUS = Pattern.compile("(?i).*(thread|netns|namespace).*");

  private final Bodies bodies;
  private final NamedRows<ThreadCall> rows;

  UnseenLocks(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.rows = new NamedRows<>(knowledge.threadCalls());
  }

  /** Whether a row says that it locks, or nothing but its name that it may. */
  boolean isAboutLocks(Site site) {
    return isListedLock(site) || isSuspicious(site);
  }

  private boolean isListedLock(Site site) {
    return rows.of(site.callee().names()).stream().anyMatch(row -> row.effect() == Effect.LOCKS);
  }

  /** Whether only the name of what is called says that it may be about threads. */
  private boolean isSuspicious(Site site) {
    boolean isUnknownLock = site.calledName().equals("Lock") && site.callee().names().isEmpty();
    return !site.isStandard()
        && (isUnknownLock || SUSPICIOUS.matcher(site.calledName()).matches())
        && rows.of(site.callee().names()).isEmpty();
  }

  /** What it adds to the count: a library has no reason to lock, unless its name says so. */
  int change(Site site) {
    if (isListedLock(site)) {
      return 1;
    }
    boolean isKnown =
        site.callee() instanceof Reference.Predeclared
            || site.isStandard()
            || site.node() instanceof RangeStmt
            || isConversionToC(site)
            || !rows.of(site.callee().names()).isEmpty()
            || isOfStandardType(site);
    boolean isHarmless =
        isKnown || (site.isNamed() && !isSuspicious(site) && !returnsFunction(site));
    return isHarmless ? 0 : LockCount.UNSEEN;
  }

  /** What stands in {@code (*C.name)(value)} can only be a type, known or not. */
  private static boolean isConversionToC(Site site) {
    return site.node() instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof StarExpr star
        && CgoName.of(star.operand()) != null;
  }

  /** Whether a value is called whose type is one of Go itself: what cancels a context. */
  boolean isOfStandardType(Site site) {
    return site.node() instanceof CallExpr call
        && bodies.answers(site.code()).type(call.function()) instanceof Named named
        && named.symbol().owner() != null
        && new SymbolName(named.symbol().owner().path(), "").isStandard();
  }

  /** Such as one that unlocks. */
  private boolean returnsFunction(Site site) {
    Type result =
        site.node() instanceof CallExpr call ? bodies.answers(site.code()).type(call) : null;
    return result instanceof Tuple tuple
        ? tuple.elements().stream().anyMatch(UnseenLocks::isFunction)
        : result != null && isFunction(result);
  }

  private static boolean isFunction(Type type) {
    return type.underlying() instanceof Signature;
  }
}
