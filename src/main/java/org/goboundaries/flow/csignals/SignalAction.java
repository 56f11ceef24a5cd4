package org.goboundaries.flow.csignals;

import java.util.Objects;
import java.util.Set;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.VariableStates;
import org.jspecify.annotations.Nullable;

/**
 * What a struct sigaction holds. What nobody wrote, or somebody else may have, is unknown.
 *
 * @param flags what is known of its flags
 * @param handler the handler that it holds for certain
 * @param isFetched whether it holds the action that was installed before, but for its flags
 */
record SignalAction(SignalFlags flags, @Nullable CExpr handler, boolean isFetched) {
  private static final SignalAction UNKNOWN = new SignalAction(SignalFlags.UNKNOWN, null, false);
  private static final SignalAction CLEARED = new SignalAction(SignalFlags.NONE, null, false);
  private static final SignalAction FETCHED = new SignalAction(SignalFlags.GO, null, true);
  private static final String INSTALL = "sigaction";
  private static final String FILL = "memset";
  private static final Set<String> CLEARING = Set.of(FILL, "bzero", "explicit_bzero");

  /**
   * What a struct that a call is handed holds by then; unknown for what the function around doesn't
   * declare.
   */
  static SignalAction at(CCode code, CExpr handed, CCall use) {
    boolean isAddress = CCast.strip(handed) instanceof CUnary unary && unary.isAddress();
    if (!isAddress) {
      return UNKNOWN;
    }
    States states = new States(code, CName.of(handed));
    CExpr struct = CCast.strip(((CUnary) CCast.strip(handed)).operand());
    return struct instanceof CInitialiser all
        ? states.initialised(all)
        : isDeclared(code, states.name()) ? states.at(use) : UNKNOWN;
  }

  private static boolean isDeclared(CCode code, String variable) {
    return CWalk.any(
        code.function(),
        node ->
            node instanceof CVariable declared
                && declared.name().equals(variable)
                && declared.type().contains(INSTALL)
                && !declared.pointer());
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
      return new SignalAction(
          one.flags.or(other.flags), isSame ? one.handler : null, one.isFetched && other.isFetched);
    }

    @Override
    protected SignalAction written(
        String member, String operator, CExpr value, SignalAction before) {
      return switch (member) {
        case ALL -> CCast.strip(value) instanceof CInitialiser all ? initialised(all) : UNKNOWN;
        case "sa_handler", "sa_sigaction" -> new SignalAction(before.flags, value, false);
        case "sa_flags" ->
            new SignalAction(
                before.flags.assigned(operator, SignalFlags.of(value, code.file())),
                before.handler,
                before.isFetched);
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

    @Override
    protected SignalAction lent(CCall call, int argument, SignalAction before) {
      if (CLEARING.contains(String.valueOf(call.name())) && clears(call)) {
        return CLEARED;
      } else if (!INSTALL.equals(call.name())) {
        return UNKNOWN;
      }
      return argument == 1 ? before : call.arguments().get(1).isZero() ? FETCHED : UNKNOWN;
    }

    private static boolean clears(CCall call) {
      boolean isFilling = FILL.equals(call.name());
      return !isFilling || call.arguments().size() > 1 && call.arguments().get(1).isZero();
    }
  }
}
