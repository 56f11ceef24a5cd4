package org.goboundaries.flow.csignals;

import java.util.List;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.reader.CReader;

/**
 * What is known of the flags of a handler; a flag in neither set may be there or not.
 *
 * @param present a bit for each flag that is among them
 * @param absent a bit for each that is not
 */
record SignalFlags(int present, int absent) {
  static final String ON_STACK = "SA_ONSTACK";
  static final String RESTART = "SA_RESTART";
  static final String NO_CHILDREN = "SA_NOCLDWAIT";

  private static final List<String> ALL =
      List.of(
          ON_STACK,
          RESTART,
          NO_CHILDREN,
          "SA_SIGINFO",
          "SA_NODEFER",
          "SA_NOCLDSTOP",
          "SA_RESETHAND",
          "SA_ONESHOT",
          "SA_NOMASK",
          "SA_INTERRUPT");
  private static final int EVERY = (1 << ALL.size()) - 1;
  private static final int DEEP = 10;

  static final SignalFlags UNKNOWN = new SignalFlags(0, 0);
  static final SignalFlags NONE = new SignalFlags(0, EVERY);

  /** Those of the handlers of the Go runtime. */
  static final SignalFlags GO = NONE.with(ofName(ON_STACK)).with(ofName(RESTART));

  boolean has(String flag) {
    return (present & bit(flag)) != 0;
  }

  boolean lacks(String flag) {
    return (absent & bit(flag)) != 0;
  }

  private static int bit(String flag) {
    return 1 << ALL.indexOf(flag);
  }

  /** What one way or the other may be. */
  SignalFlags or(SignalFlags other) {
    return new SignalFlags(present & other.present, absent & other.absent);
  }

  /** The flags together. */
  SignalFlags with(SignalFlags more) {
    return new SignalFlags(present | more.present, absent & more.absent);
  }

  /** Those that are in both. */
  SignalFlags in(SignalFlags other) {
    return new SignalFlags(present & other.present, absent | other.absent);
  }

  /** The flags that an expression stands for in a file. */
  static SignalFlags of(CExpr expression, CFile file) {
    return of(expression, file, 0);
  }

  private static SignalFlags of(CExpr written, CFile file, int depth) {
    CExpr expression = CCast.strip(written);
    if (depth > DEEP) {
      return UNKNOWN;
    } else if (expression instanceof CName name) {
      CMacro macro = file.macros().get(name.name());
      return macro == null ? ofName(name.name()) : ofMacro(macro, file, depth + 1);
    } else if (expression instanceof CLiteral literal) {
      return literal.text().matches("0[xX]?0*[uUlL]*") ? NONE : UNKNOWN;
    } else if (expression instanceof CUnary not && not.operator().equals("~")) {
      SignalFlags inner = of(not.operand(), file, depth + 1);
      return new SignalFlags(inner.absent, inner.present);
    } else if (expression instanceof CConditional choice) {
      return of(choice.then(), file, depth + 1).or(of(choice.otherwise(), file, depth + 1));
    }
    return expression instanceof CBinary both ? ofBoth(both, file, depth + 1) : UNKNOWN;
  }

  private static SignalFlags ofMacro(CMacro macro, CFile file, int depth) {
    return macro.takesArguments() ? UNKNOWN : of(CReader.value(macro), file, depth);
  }

  private static SignalFlags ofBoth(CBinary both, CFile file, int depth) {
    SignalFlags left = of(both.left(), file, depth);
    SignalFlags right = of(both.right(), file, depth);
    return switch (both.operator()) {
      case "|" -> left.with(right);
      case "&" -> left.in(right);
      default -> UNKNOWN;
    };
  }

  private static SignalFlags ofName(String name) {
    int at = ALL.indexOf(name);
    return at < 0 ? UNKNOWN : new SignalFlags(1 << at, EVERY & ~(1 << at));
  }

  /** The flags after an assignment. */
  SignalFlags assigned(String operator, SignalFlags value) {
    return switch (operator) {
      case "=" -> value;
      case "|=" -> with(value);
      case "&=" -> in(value);
      default -> UNKNOWN;
    };
  }
}
