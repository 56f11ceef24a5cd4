package org.goboundaries.flow.cgo;

import java.util.Objects;
import java.util.Set;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.jspecify.annotations.Nullable;

/**
 * What a struct sigaction holds. What nobody wrote, or somebody else may have, is unknown.
 *
 * @param flags whether SA_ONSTACK is among the flags
 * @param handler the handler that it holds for certain
 */
record SignalAction(StackFlag flags, @Nullable CExpr handler) {
  private static final SignalAction UNKNOWN = new SignalAction(StackFlag.UNKNOWN, null);
  private static final SignalAction CLEARED = new SignalAction(StackFlag.ABSENT, null);
  private static final String INSTALL = "sigaction";
  private static final String FILL = "memset";
  private static final Set<String> CLEARING = Set.of(FILL, "bzero", "explicit_bzero");

  /**
   * What a variable of a function holds when a call is made that is handed its address; unknown for
   * what is not declared there.
   */
  static SignalAction at(CCode code, String variable, CCall use) {
    boolean isDeclared =
        CWalk.any(
            code.function(),
            node ->
                node instanceof CVariable declared
                    && declared.name().equals(variable)
                    && declared.type().contains(INSTALL)
                    && !declared.pointer());
    return isDeclared ? new States(code, variable).at(use) : UNKNOWN;
  }

  /** Follows one variable through a function. */
  private static final class States extends VariableStates<SignalAction> {
    private final CCode code;

    States(CCode code, String name) {
      super(code, name);
      this.code = code;
    }

    @Override
    public SignalAction unknown() {
      return UNKNOWN;
    }

    @Override
    public SignalAction join(SignalAction one, SignalAction other) {
      boolean isSame = Objects.equals(one.handler, other.handler);
      return new SignalAction(one.flags.or(other.flags), isSame ? one.handler : null);
    }

    @Override
    SignalAction written(String member, String operator, CExpr value, SignalAction before) {
      return switch (member) {
        case ALL -> CCast.strip(value) instanceof CInitialiser all ? initialised(all) : UNKNOWN;
        case "sa_handler", "sa_sigaction" -> new SignalAction(before.flags, value);
        case "sa_flags" -> new SignalAction(flags(operator, value, before.flags), before.handler);
        default -> before;
      };
    }

    private SignalAction initialised(CInitialiser initialiser) {
      SignalAction behind = CLEARED;
      for (CExpr element : initialiser.elements()) {
        if (element instanceof CAssign part) {
          behind = written(CName.of(part.target()), part.operator(), part.value(), behind);
        } else if (!element.isZero()) {
          return UNKNOWN;
        }
      }
      return behind;
    }

    private StackFlag flags(String operator, CExpr value, StackFlag before) {
      StackFlag more = StackFlag.of(value, code.file());
      return switch (operator) {
        case "=" -> more;
        case "|=" -> before.with(more);
        // takes flags away: what is absent stays so
        case "&=" -> before == StackFlag.ABSENT ? StackFlag.ABSENT : StackFlag.UNKNOWN;
        default -> StackFlag.UNKNOWN;
      };
    }

    @Override
    SignalAction lent(CCall call, int argument, SignalAction before) {
      if (CLEARING.contains(String.valueOf(call.name())) && clears(call)) {
        return CLEARED;
      }
      return INSTALL.equals(call.name()) && argument == 1 ? before : UNKNOWN;
    }

    private static boolean clears(CCall call) {
      boolean isFilling = FILL.equals(call.name());
      return !isFilling || call.arguments().size() > 1 && call.arguments().get(1).isZero();
    }
  }
}
