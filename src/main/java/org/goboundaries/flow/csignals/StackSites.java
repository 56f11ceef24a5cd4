package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.GoPath;
import org.goboundaries.flow.csignals.StackSite.Harm;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.jspecify.annotations.Nullable;

/** Finds threads of Go that come back from C with another stack for signal handlers, or none. */
public final class StackSites {
  private static final Set<String> RELEASING = Set.of("free", "munmap", "delete");

  /** Measured: a nil dereference overflows a stack of that size, with the frame of the kernel. */
  private static final int SMALL = 4096;

  private static final Set<String> SMALLEST = Set.of("MINSIGSTKSZ", "_SC_MINSIGSTKSZ");

  private final CProgram program;
  private final List<StackSite> found = new ArrayList<>();

  private StackSites(CProgram program) {
    this.program = program;
  }

  /** Those of a package that a thread of Go reaches. */
  public static List<StackSite> in(CProgram program) {
    StackSites sites = new StackSites(program);
    Map<CCode, GoPath> paths =
        program.paths(
            call -> true, site -> !site.onNewThread() && !site.caller().isOptional(site.call()));
    for (CCode code : program.codes()) {
      GoPath path = paths.get(code);
      if (path != null && !code.file().isConditional(code.function())) {
        sites.read(code, path);
      }
    }
    return List.copyOf(sites.found);
  }

  private void read(CCode code, GoPath path) {
    List<CCall> changes = code.made().stream().filter(call -> isStack(code, call)).toList();
    if (changes.stream().anyMatch(call -> isKept(code, call))) {
      return;
    }
    for (CCall call : changes) {
      boolean isMade = !code.file().isConditional(call) && !code.isOptional(call);
      Harm harm = isMade && !LastActs.follow(code, call) ? harm(code, call) : null;
      if (harm != null) {
        found.add(
            new StackSite(code.file().source(), call.start(), call.end(), harm, path.witness()));
      }
    }
  }

  private boolean isStack(CCode code, CCall call) {
    SignalCall known = program.signal(code, call);
    return known != null && known.kind() == Kind.STACK;
  }

  /** Whether the old stack goes anywhere, and may be restored. */
  private boolean isKept(CCode code, CCall call) {
    CExpr old = call.arguments().get(1);
    String name = CName.root(old);
    boolean isHere = declared(code, name) != null;
    return !old.isZero()
        && (!isHere
            || CWalk.calls(code.function()).stream().anyMatch(other -> reads(other, call, name)));
  }

  private static boolean reads(CCall other, CCall save, String name) {
    return other != save
        && other.arguments().stream().anyMatch(argument -> CWalk.mentions(argument, name));
  }

  private @Nullable Harm harm(CCode code, CCall call) {
    CExpr stack = call.arguments().get(0);
    CVariable variable = declared(code, CName.of(stack));
    if (stack.isZero() || variable == null || variable.pointer()) {
      return null;
    }
    StackState state = StackState.at(code, variable.name(), call);
    if (state.isDisabled()) {
      return Harm.DISABLED;
    } else if (state.memory() != null && isReleased(code, state.memory(), variable.name())) {
      return Harm.RELEASED;
    }
    return state.size() == null ? null : ofSize(state.size());
  }

  private static @Nullable Harm ofSize(CExpr size) {
    Integer number = CLiteral.number(size);
    if (number != null && number <= SMALL || SMALLEST.contains(CName.of(size))) {
      return Harm.SMALL;
    }
    return CName.of(size).equals("SIGSTKSZ") ? Harm.USUAL : null;
  }

  /** Whether a stack is an array of the function itself, or is given back there. */
  private static boolean isReleased(CCode code, CExpr memory, String stack) {
    String name = CName.root(memory);
    CVariable array = declared(code, name);
    boolean isArray =
        array != null && array.value() == null && !array.pointer() && isChars(array.type());
    return isArray
        || CWalk.calls(code.function()).stream()
            .anyMatch(
                call ->
                    RELEASING.contains(String.valueOf(call.name()))
                        && !call.arguments().isEmpty()
                        && isMemory(call.arguments().get(0), name, stack));
  }

  private static boolean isChars(List<String> type) {
    return type.contains("char") && !type.contains("static") && !type.contains("extern");
  }

  private static boolean isMemory(CExpr released, String memory, String stack) {
    return released instanceof CMember part
        ? part.name().equals("ss_sp") && CName.root(part).equals(stack)
        : !memory.isEmpty() && CName.is(released, memory);
  }

  private static @Nullable CVariable declared(CCode code, String name) {
    CVariable[] found = new CVariable[1];
    CWalk.any(
        code.function(),
        node -> {
          boolean isIt = node instanceof CVariable variable && variable.name().equals(name);
          found[0] = isIt ? (CVariable) node : found[0];
          return isIt;
        });
    return found[0];
  }
}
