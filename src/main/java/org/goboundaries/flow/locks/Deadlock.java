package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;

/**
 * A goroutine waits for a mutex that it holds itself.
 *
 * @param at what waits, or has it wait, in the function that holds the mutex or is run meanwhile
 * @param mutex the mutex, as it is written where it was taken
 * @param taken the call that took it
 * @param way the calls that lead to the one that waits, that last
 */
public record Deadlock(Kind kind, Node at, String mutex, Site taken, List<Site> way) {
  /** Copies the way. */
  public Deadlock {
    way = List.copyOf(way);
  }

  /** Why it waits. */
  public enum Kind {
    /** It takes the mutex again. */
    LOCKED_TWICE,
    /** It takes a mutex for reading that it has for reading: it waits if a writer does. */
    READ_TWICE,
    /** It asks for what {@code sync.Once} does while that is being done. */
    ONCE_IN_ITSELF,
    /** It defers a lock where unlock was meant. */
    LOCK_DEFERRED,
    /** It defers what takes the mutex, and that runs before the deferred unlock. */
    DEFERRED_TOO_LATE,
    /** It takes the mutex in a loop, and gives it back when the function ends. */
    KEPT_FOR_NEXT_ROUND,
    /** It goes on with the next round of a loop, which takes the mutex, and has it still. */
    CONTINUED,
    /** It goes on with the next object, and leaves the mutex of this one locked. */
    LEFT_LOCKED
  }

  /** Whether the mutex is taken again by the function itself. */
  public boolean isDirect() {
    return way.size() == 1;
  }

  /** The last word of what is called first on the way. */
  public String callee() {
    Site first = way.get(0);
    if (first.node() instanceof RangeStmt loop) {
      Node iterator = Step.callee(ParenExpr.strip(loop.operand()));
      return iterator instanceof SelectorExpr selector
          ? selector.selector().name()
          : first.code().file().text(iterator);
    }
    return first.calledName();
  }

  /** Where the mutex was taken, and the calls that lead to where it is taken again. */
  public Witness witness() {
    List<Step> steps = new ArrayList<>();
    boolean isOnce = kind == Kind.ONCE_IN_ITSELF;
    if (taken.node() != at) {
      String first = isOnce ? " runs this function here" : " is locked here";
      steps.add(Step.atCallee(taken, '"' + mutex + '"' + first));
    }
    String again = isOnce ? "it is called again here" : "it is locked again here";
    for (Site site : way) {
      if (site.node() != at && Step.callee(site) != at && site != taken) {
        boolean isLast = site == way.get(way.size() - 1);
        steps.add(Step.atCallee(site, isLast ? again : "called here"));
      }
    }
    return new Witness(steps);
  }
}
