package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.syntax.BasicLit;

/** Finds out whether the arguments of a call that may wait prevent that. */
public final class WaitingTime {
  private static final String AT_ONCE = "IPC_NOWAIT";

  private WaitingTime() {}

  /** Whether the time to wait is nothing, or the function says elsewhere that it won't wait. */
  static boolean isZero(CCode code, SignalCall known, CCall call) {
    if (CWalk.mentions(code.function(), AT_ONCE)) {
      return true;
    } else if (known.zero() < 0) {
      return false;
    }
    CExpr argument = CCast.strip(call.arguments().get(known.zero()));
    return known.isPointer()
        ? argument instanceof CUnary unary && unary.isAddress() && isZero(code, CName.of(unary))
        : argument.isZero();
  }

  /** Whether all that a function writes to a variable is zero. */
  public static boolean isZero(CCode code, String variable) {
    List<CExpr> written = new ArrayList<>();
    CWalk.tree(
        code.function(),
        node -> {
          if (node instanceof CVariable declared && declared.name().equals(variable)) {
            written.addAll(declared.value() == null ? List.of() : List.of(declared.value()));
          } else if (node instanceof CAssign assign && isIn(assign.target(), variable)) {
            written.add(assign.value());
          }
          return true;
        });
    return !written.isEmpty() && written.stream().allMatch(CExpr::isZero);
  }

  private static boolean isIn(CExpr target, String variable) {
    return CName.is(target, variable)
        || target instanceof CMember member && CName.is(member.object(), variable);
  }

  /** The same for a call in Go: a literal, be it converted. */
  static boolean isZero(SignalCall known, GoCall call) {
    return known.zero() >= 0
        && !known.isPointer()
        && call.argument(known.zero()) instanceof BasicLit literal
        && call.file().text(literal).equals("0");
  }
}
