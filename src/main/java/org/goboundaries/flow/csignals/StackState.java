package org.goboundaries.flow.csignals;

import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.VariableStates;
import org.jspecify.annotations.Nullable;

/**
 * What a stack_t holds.
 *
 * @param isDisabled whether it says for certain that there is no stack
 * @param memory where the stack is; null where nobody knows
 * @param size how large it is; null where nobody knows
 */
record StackState(boolean isDisabled, @Nullable CExpr memory, @Nullable CExpr size) {
  private static final StackState UNKNOWN = new StackState(false, null, null);

  /** What a variable holds when a call is made that is handed its address. */
  static StackState at(CCode code, String variable, CCall use) {
    return new States(code, variable).at(use);
  }

  private StackState with(String member, CExpr value) {
    return switch (member) {
      case "ss_flags" -> new StackState(CWalk.mentions(value, "SS_DISABLE"), memory, size);
      case "ss_sp" -> new StackState(isDisabled, value, size);
      case "ss_size" -> new StackState(isDisabled, memory, value);
      default -> this;
    };
  }

  /** Follows one variable through a function. */
  private static final class States extends VariableStates<StackState> {
    States(CCode code, String name) {
      super(code, name);
    }

    @Override
    public StackState unknown() {
      return UNKNOWN;
    }

    @Override
    protected StackState written(String member, String operator, CExpr value, StackState before) {
      if (!member.equals(ALL)) {
        return before.with(member, value);
      }
      StackState behind = UNKNOWN;
      if (value instanceof CInitialiser all) {
        for (CExpr element : all.elements()) {
          if (element instanceof CAssign part) {
            behind = behind.with(CName.of(part.target()), part.value());
          }
        }
      }
      return behind;
    }

    @Override
    protected StackState lent(CCall call, int argument, StackState before) {
      return String.valueOf(call.name()).equals("sigaltstack") && argument == 0 ? before : UNKNOWN;
    }
  }
}
