package org.goboundaries.flow.callbacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.callbacks.CEscape.Kind;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CSite;
import org.goboundaries.flow.cgo.GoCall;
import org.goboundaries.flow.cgo.GoPath;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.syntax.CallExpr;
import org.jspecify.annotations.Nullable;

/**
 * Finds jumps, exceptions and processes by which C comes to frames of Go, or passes them by. What
 * nobody in C sets up on the way from Go is below the frames of Go, or gone.
 */
public final class CEscapes {
  private final CProgram program;
  private final List<CEscape> found = new ArrayList<>();

  private CEscapes(CProgram program) {
    this.program = program;
  }

  /** Those of a package. */
  public static List<CEscape> in(CProgram program) {
    CEscapes escapes = new CEscapes(program);
    program.goCalls().forEach(escapes::readGo);
    Map<CCode, GoPath> jumping =
        program.paths(
            call -> true, site -> !site.onNewThread() && !LongjmpTargets.mayBeIn(site.caller()));
    Map<CCode, GoPath> throwing =
        program.paths(call -> true, site -> !site.onNewThread() && !site.caller().catches());
    for (CCode code : program.codes()) {
      if (!code.file().isConditional(code.function())) {
        escapes.readJumps(code, jumping.get(code));
        escapes.readThrows(code, throwing.get(code));
        escapes.readForks(code);
      }
    }
    return List.copyOf(escapes.found);
  }

  private void readGo(GoCall call) {
    Kind kind = kind(call.name());
    if (kind != null) {
      CallExpr at = call.call();
      found.add(
          new CEscape(call.file().text(), at.start(), at.end(), kind, call.name(), Witness.NONE));
    }
  }

  private @Nullable Kind kind(String name) {
    if (program.isLibrary(SignalCall.Kind.JUMPS, name)) {
      return Kind.JUMP;
    }
    return program.isLibrary(SignalCall.Kind.RAISES, name) ? Kind.ERROR : null;
  }

  private void readJumps(CCode code, @Nullable GoPath path) {
    if (path != null && !LongjmpTargets.mayBeIn(code)) {
      for (CCall call : code.made()) {
        String name = String.valueOf(call.name());
        Kind kind = code.file().isConditional(call) ? null : kind(name);
        if (kind != null) {
          add(code, call, kind, name, path.witness());
        }
      }
    }
  }

  private void readThrows(CCode code, @Nullable GoPath path) {
    if (path != null && code.raises() && !code.catches()) {
      List<CNode> thrown = new ArrayList<>();
      CWalk.tree(
          code.function(),
          node -> {
            if (code.raises(node) && !code.file().isConditional(node)) {
              thrown.add(node);
            }
            return !ChildReturns.isClosure(node);
          });
      thrown.stream()
          .limit(1)
          .forEach(node -> add(code, node, Kind.EXCEPTION, code.name(), path.witness()));
    }
  }

  /** A function that Go calls, by which the child comes back to Go. */
  private void readForks(CCode code) {
    if (!code.forks()) {
      return;
    }
    for (GoCall call : program.goCalls()) {
      if (call.name().equals(code.name()) && program.named(code.name()).size() == 1) {
        for (CSite site : code.calls()) {
          if (ChildReturns.areMade(program, code, site)) {
            add(code, site.call(), Kind.CHILD, code.name(), Witness.NONE.then(call.step()));
            return;
          }
        }
      }
    }
  }

  private void add(CCode code, CNode at, Kind kind, String name, Witness witness) {
    found.add(new CEscape(code.file().source(), at.start(), at.end(), kind, name, witness));
  }
}
