package org.goboundaries.flow.csignals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CSite;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;

/**
 * Tells whether somebody can still call, or restore, what was installed before: the place that
 * keeps it is read anywhere else.
 */
final class OldActions {
  private static final int OLD = 2;

  private final CProgram program;

  OldActions(CProgram program) {
    this.program = program;
  }

  /** Whether what a signal did before is lost when it is taken over. */
  boolean isLost(Installation taken, String signal) {
    CCall call = taken.call();
    if (call.arguments().size() <= OLD) {
      CNode taker = taken.code().taker(call);
      return taker instanceof CExprStmt || taker instanceof CBinary;
    }
    for (CCode code : program.codes()) {
      for (CSite site : code.calls()) {
        SignalCall known = program.signal(code, site.call());
        boolean isAction = known != null && known.kind() == Kind.ACTION && !site.onNewThread();
        if (isAction && mayBe(code, site, signal) && isKept(code, site.call(), taken)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mayBe(CCode code, CSite site, String signal) {
    List<String> signals = SignalConstants.of(code, site.call().arguments().get(0), null);
    return signals.isEmpty() || signals.contains(signal);
  }

  private boolean isKept(CCode code, CCall call, Installation taken) {
    CExpr old = call.arguments().get(OLD);
    if (old.isZero()) {
      return false;
    }
    String name = CName.root(old);
    boolean isHanded = name.isEmpty() || code.function().parameters().contains(name);
    boolean isLocal = !isHanded && isLocal(code, name);
    if (isLocal) {
      return code == taken.code() && isRead(code, name);
    } else if (call == taken.call() || call.arguments().get(1).isZero()) {
      return isHanded || program.codes().stream().anyMatch(other -> isRead(other, name));
    }
    // what others keep was there before theirs: they may restore it, this handler may call it
    return !isHanded
        && (readers(taken).anyMatch(reader -> isRead(reader, name))
            || program.codes().stream().anyMatch(other -> restores(other, name)));
  }

  private Stream<CCode> readers(Installation taken) {
    return Stream.concat(Stream.of(taken.code()), program.named(taken.handler()).stream());
  }

  private boolean restores(CCode code, String name) {
    return code.calls().stream()
        .anyMatch(
            site ->
                isSave(code, site.call())
                    && CName.root(site.call().arguments().get(1)).equals(name));
  }

  private static boolean isLocal(CCode code, String name) {
    return CWalk.any(
        code.function(),
        node ->
            node instanceof CVariable declared
                && declared.name().equals(name)
                && !declared.type().contains("extern"));
  }

  /** Whether a function mentions a variable elsewhere than where old actions are written to it. */
  private boolean isRead(CCode code, String name) {
    boolean[] found = {false};
    CWalk.tree(
        code.function(),
        node -> {
          found[0] |= CName.is(node, name);
          if (node instanceof CCall call && isSave(code, call)) {
            Set<CExpr> others = Set.of(call.arguments().get(0), call.arguments().get(1));
            found[0] |= others.stream().anyMatch(other -> CWalk.mentions(other, name));
            return false;
          }
          return !found[0];
        });
    return found[0];
  }

  private boolean isSave(CCode code, CCall call) {
    SignalCall known = program.signal(code, call);
    return known != null && known.kind() == Kind.ACTION;
  }
}
