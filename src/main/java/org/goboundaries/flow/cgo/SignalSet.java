package org.goboundaries.flow.cgo;

import java.util.HashSet;
import java.util.Set;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a sigset_t holds when it is handed over: the operations on it before, in the order of the
 * text. What somebody else may have written to it is unknown.
 */
final class SignalSet {
  private static final String FILL = "sigfillset";
  private static final String EMPTY = "sigemptyset";
  private static final String ADD = "sigaddset";
  private static final String DELETE = "sigdelset";

  private final CProgram program;
  private final CCode code;
  private final Frames frames;
  private final String name;
  private final CCall use;
  private final Set<String> others = new HashSet<>();
  private boolean isKnown;
  private boolean all;

  SignalSet(CProgram program, CCode code, Frames frames, String name, CCall use) {
    this.program = program;
    this.code = code;
    this.frames = frames;
    this.name = name;
    this.use = use;
    frames.nodes().stream().filter(node -> node.start() < use.start()).forEach(this::read);
    if (frames.loop(use) != null) {
      isKnown = false;
    }
  }

  /** Whether every signal is in it. */
  boolean isAll() {
    return isKnown && all && others.isEmpty();
  }

  /** Whether a signal is in it for certain. */
  boolean contains(String signal) {
    return isKnown && all != others.contains(signal);
  }

  /** Whether any signal is in it for certain. */
  boolean isFilled() {
    return isKnown && (all || !others.isEmpty());
  }

  private void read(CNode node) {
    if (node instanceof CAssign assign && isIt(assign.target())) {
      isKnown = false;
    } else if (node instanceof CUnary address
        && address.operator().equals("&")
        && isIt(address.operand())) {
      lend(address);
    }
  }

  private boolean isIt(CExpr expression) {
    return expression instanceof CName that && that.name().equals(name);
  }

  private void lend(CUnary address) {
    CNode around = frames.parent(address);
    if (around == use) {
      return;
    }
    SignalCall known = around instanceof CCall call ? program.signal(code, call) : null;
    boolean isCertain =
        around != null && frames.isAlwaysBefore(around, use) && !code.file().isConditional(around);
    if (known != null && known.kind() == Kind.SET && isCertain && around instanceof CCall call) {
      change(known.name(), call);
    } else if (known == null || known.kind() != Kind.MASK || !isHandedIn(around, address)) {
      isKnown = false;
    }
  }

  /** To be read, not to be written. */
  private static boolean isHandedIn(@Nullable CNode around, CUnary address) {
    return around instanceof CCall call && Plain.of(call.arguments().get(1)) == address;
  }

  private void change(String operation, CCall call) {
    if (operation.equals(FILL) || operation.equals(EMPTY)) {
      all = operation.equals(FILL);
      others.clear();
      isKnown = true;
      return;
    }
    boolean isOfOne = operation.equals(ADD) || operation.equals(DELETE);
    String signal = isOfOne ? CodeMaker.named(call.arguments().get(1)) : "";
    isKnown &= !signal.isEmpty();
    if (operation.equals(ADD) == all) {
      others.remove(signal);
    } else {
      others.add(signal);
    }
  }
}
