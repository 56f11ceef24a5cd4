package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.reader.CReader;

/** Whether flags have SA_ONSTACK. */
enum StackFlag {
  PRESENT,
  ABSENT,
  UNKNOWN;

  private static final int DEEP = 10;

  /** What one way or the other may be. */
  StackFlag or(StackFlag other) {
    return this == other ? this : UNKNOWN;
  }

  /** The flags together. */
  StackFlag with(StackFlag more) {
    if (this == PRESENT || more == PRESENT) {
      return PRESENT;
    }
    return this == ABSENT && more == ABSENT ? ABSENT : UNKNOWN;
  }

  static StackFlag of(CExpr expression, CFile file) {
    return of(expression, file, 0);
  }

  private static StackFlag of(CExpr written, CFile file, int depth) {
    CExpr expression = CCast.strip(written);
    if (depth > DEEP) {
      return UNKNOWN;
    } else if (expression instanceof CName name) {
      return ofName(name.name(), file, depth);
    } else if (expression instanceof CLiteral literal) {
      return literal.text().matches("0[xX]?0*[uUlL]*") ? ABSENT : UNKNOWN;
    } else if (expression instanceof CBinary both && both.operator().equals("|")) {
      return of(both.left(), file, depth + 1).with(of(both.right(), file, depth + 1));
    } else if (expression instanceof CConditional choice) {
      return of(choice.then(), file, depth + 1).or(of(choice.otherwise(), file, depth + 1));
    }
    return UNKNOWN;
  }

  private static StackFlag ofName(String name, CFile file, int depth) {
    CMacro macro = file.macros().get(name);
    if (macro != null) {
      return macro.takesArguments() ? UNKNOWN : of(CReader.value(macro), file, depth + 1);
    }
    return switch (name) {
      case "SA_ONSTACK" -> PRESENT;
      case "SA_RESTART",
          "SA_SIGINFO",
          "SA_NODEFER",
          "SA_NOCLDSTOP",
          "SA_NOCLDWAIT",
          "SA_RESETHAND",
          "SA_ONESHOT",
          "SA_NOMASK",
          "SA_INTERRUPT" ->
          ABSENT;
      default -> UNKNOWN;
    };
  }
}
