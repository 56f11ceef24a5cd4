package org.goboundaries.flow.locks;

import org.goboundaries.flow.access.ReadView;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Calls of Lock and Unlock that lock for reading: on what {@code RWMutex.RLocker} returns. */
final class ReadLockers {
  private ReadLockers() {}

  /** Whether a method of an interface is called on such a view of a mutex, as the text tells. */
  static boolean isOn(Site site) {
    Expr operand = site.callee() instanceof Reference.Abstract ? MutexSites.operand(site) : null;
    Expr bare = operand == null ? null : ParenExpr.strip(operand);
    return bare != null
        && (ReadView.is(bare)
            || bare instanceof Ident name
                && Walk.any(site.code().declaration(), node -> defines(node, name.name())));
  }

  private static boolean defines(Node node, String name) {
    Expr value = null;
    if (node instanceof AssignStmt assign && assign.left().size() == 1) {
      value = value(assign.left().get(0), name, assign.right().get(0));
    } else if (node instanceof VarSpec spec && spec.names().size() == 1) {
      value =
          spec.values().isEmpty() ? null : value(spec.names().get(0), name, spec.values().get(0));
    }
    return value != null && ReadView.is(ParenExpr.strip(value));
  }

  private static @Nullable Expr value(Expr place, String name, Expr value) {
    return place instanceof Ident ident && ident.name().equals(name) ? value : null;
  }

  /** What a call does to the mutex behind the view. */
  static Operation reading(Operation operation) {
    return switch (operation) {
      case LOCK -> Operation.RLOCK;
      case UNLOCK -> Operation.RUNLOCK;
      default -> operation;
    };
  }
}
