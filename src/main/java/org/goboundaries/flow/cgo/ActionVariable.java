package org.goboundaries.flow.cgo;

import java.util.List;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * What a variable of type struct sigaction holds when it is handed to sigaction: all that was
 * written to it before, in the order of the text. What nobody wrote, or somebody else may have, is
 * unknown.
 */
final class ActionVariable {
  private static final Set<String> HANDLERS = Set.of("sa_handler", "sa_sigaction");
  private static final Set<String> CLEARING = Set.of("memset", "bzero", "explicit_bzero");
  private static final String FLAGS = "sa_flags";

  private final CCode code;
  private final Frames frames;
  private final String name;
  private final CCall use;
  private StackFlag flags = StackFlag.UNKNOWN;
  private @Nullable CExpr handler;
  private boolean declared;

  ActionVariable(CCode code, Frames frames, String name, CCall use) {
    this.code = code;
    this.frames = frames;
    this.name = name;
    this.use = use;
    for (CNode node : frames.nodes()) {
      if (node.start() < use.start() || frames.loop(use) != null) {
        read(node);
      }
    }
  }

  /** Whether SA_ONSTACK is there; unknown for what is not declared in the function. */
  StackFlag flags() {
    return declared ? flags : StackFlag.UNKNOWN;
  }

  /** The handler it holds for certain. */
  @Nullable CExpr handler() {
    return handler;
  }

  private void read(CNode node) {
    if (node instanceof CVariable variable && variable.name().equals(name)) {
      declare(variable);
    } else if (node instanceof CAssign assign) {
      assign(assign);
    } else if (node instanceof CUnary unary
        && unary.operator().equals("&")
        && isIt(unary.operand())) {
      lend(unary);
    }
  }

  private boolean isIt(CExpr expression) {
    return expression instanceof CName that && that.name().equals(name);
  }

  private void declare(CVariable variable) {
    declared = variable.type().contains("sigaction") && !variable.pointer();
    CExpr value = variable.value();
    if (value == null) {
      return;
    }
    initialise(variable, value);
  }

  private void initialise(CNode at, CExpr value) {
    if (!(Plain.of(value) instanceof CInitialiser initialiser)) {
      flags = StackFlag.UNKNOWN;
      handler = null;
      return;
    }
    write(at, StackFlag.ABSENT);
    handler = null;
    initialiser.elements().forEach(element -> element(at, element));
  }

  private void element(CNode at, CExpr element) {
    if (element instanceof CAssign part && part.target() instanceof CName field) {
      member(at, field.name(), "=", part.value());
    } else if (!isZero(element)) {
      flags = StackFlag.UNKNOWN;
      handler = null;
    }
  }

  private static boolean isZero(CExpr element) {
    if (element instanceof CInitialiser inner) {
      return inner.elements().stream().allMatch(ActionVariable::isZero);
    }
    CExpr plain = Plain.of(element);
    return plain instanceof CLiteral literal && literal.text().equals("0")
        || plain instanceof CName name && name.name().equals("NULL");
  }

  private void assign(CAssign assign) {
    if (isIt(assign.target())) {
      initialise(assign, assign.value());
    } else if (assign.target() instanceof CMember member) {
      CExpr object = member.object();
      boolean nested = object instanceof CMember outer && isIt(outer.object());
      if (isIt(object) || nested) {
        member(assign, member.name(), assign.operator(), assign.value());
      }
    }
  }

  private void member(CNode at, String member, String operator, CExpr value) {
    if (member.equals(FLAGS)) {
      changeFlags(at, operator, value);
    } else if (HANDLERS.contains(member)) {
      handler = isCertain(at) ? value : null;
    }
  }

  private void changeFlags(CNode at, String operator, CExpr value) {
    StackFlag more = StackFlag.of(value, code.file());
    switch (operator) {
      case "=" -> write(at, more);
      case "|=" -> write(at, flags.with(more));
      case "&=" -> {
        // takes flags away: what is absent stays so
        if (flags != StackFlag.ABSENT) {
          flags = StackFlag.UNKNOWN;
        }
      }
      default -> flags = StackFlag.UNKNOWN;
    }
  }

  private void write(CNode at, StackFlag value) {
    flags = isCertain(at) ? value : flags.or(value);
  }

  private boolean isCertain(CNode at) {
    return at.start() < use.start()
        && frames.isAlwaysBefore(at, use)
        && !code.file().isConditional(at);
  }

  /**
   * Its address goes elsewhere: to a function that clears it, or to one that does who knows what.
   */
  private void lend(CUnary address) {
    CCall call = callAround(address);
    if (call == use) {
      return;
    }
    if (call != null && CLEARING.contains(String.valueOf(call.name())) && clears(call)) {
      write(call, StackFlag.ABSENT);
      handler = null;
    } else if (call == null || !isHandedToSigaction(call, address)) {
      flags = StackFlag.UNKNOWN;
      handler = null;
    }
  }

  private static boolean clears(CCall call) {
    List<CExpr> arguments = call.arguments();
    return !"memset".equals(call.name()) || arguments.size() > 1 && isZero(arguments.get(1));
  }

  private static boolean isHandedToSigaction(CCall call, CUnary address) {
    return "sigaction".equals(call.name())
        && call.arguments().size() > 1
        && Plain.of(call.arguments().get(1)) == address;
  }

  private @Nullable CCall callAround(CNode node) {
    for (CNode at = frames.parent(node); at != null; at = frames.parent(at)) {
      if (at instanceof CCall call) {
        return call;
      }
    }
    return null;
  }
}
