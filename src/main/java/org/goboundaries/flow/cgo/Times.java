package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.jspecify.annotations.Nullable;

/** Tells whether a call that may wait is told not to. */
final class Times {
  private static final String AT_ONCE = "IPC_NOWAIT";

  private Times() {}

  /** Whether the time to wait is nothing, or the function says elsewhere that it won't wait. */
  static boolean isZero(Frames frames, SignalCall known, CCall call) {
    if (frames.nodes().stream().anyMatch(node -> isName(node, AT_ONCE))) {
      return true;
    }
    if (known.zero() < 0) {
      return false;
    }
    CExpr argument = Plain.of(call.arguments().get(known.zero()));
    if (!known.isPointer()) {
      return isNothing(argument);
    }
    return argument instanceof CUnary address
        && address.operator().equals("&")
        && address.operand() instanceof CName variable
        && isNothing(frames, variable.name());
  }

  /** The same for a call in Go: a literal, be it converted. */
  static boolean isZero(SignalCall known, GoCall call) {
    if (known.zero() < 0 || known.isPointer()) {
      return false;
    }
    Expr argument = ParenExpr.strip(call.call().arguments().get(known.zero()));
    while (argument instanceof CallExpr conversion && conversion.arguments().size() == 1) {
      argument = ParenExpr.strip(conversion.arguments().get(0));
    }
    return argument instanceof BasicLit literal
        && call.file().text().substring(literal.start(), literal.end()).equals("0");
  }

  private static boolean isName(CNode node, String name) {
    return node instanceof CName that && that.name().equals(name);
  }

  /** Whether all that is written to a variable is zero. */
  private static boolean isNothing(Frames frames, String variable) {
    boolean isWritten = false;
    for (CNode node : frames.nodes()) {
      CExpr value = written(node, variable);
      if (value != null && !isNothing(value)) {
        return false;
      }
      isWritten |= value != null;
    }
    return isWritten;
  }

  private static @Nullable CExpr written(CNode node, String variable) {
    if (node instanceof CVariable declared && declared.name().equals(variable)) {
      return declared.value();
    }
    boolean isIt =
        node instanceof CAssign assign
            && (isName(assign.target(), variable)
                || assign.target() instanceof CMember member && isName(member.object(), variable));
    return isIt && node instanceof CAssign assign ? assign.value() : null;
  }

  private static boolean isNothing(CExpr value) {
    CExpr plain = Plain.of(value);
    if (plain instanceof CInitialiser initialiser) {
      return initialiser.elements().stream().allMatch(Times::isNothing);
    } else if (plain instanceof CAssign element) {
      return isNothing(element.value());
    }
    return plain instanceof CLiteral literal && literal.text().matches("0[uUlL]*");
  }
}
