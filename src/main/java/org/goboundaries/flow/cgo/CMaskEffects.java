package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CName;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.flow.interruptions.MaskEffect;

/** What a function of C does to the signal mask, judging by its own calls. */
record CMaskEffects(CProgram program, CCode code) implements Lattice<MaskEffect> {

  static MaskEffect of(CProgram program, CCode code) {
    return program.changesMask(code)
        ? DataFlow.solve(code.graph(), new CMaskEffects(program, code), CCode.BOUND)
            .before(ControlGraph.RETURNED)
            .orElse(MaskEffect.NONE)
        : MaskEffect.NONE;
  }

  @Override
  public MaskEffect entry() {
    return MaskEffect.NONE;
  }

  @Override
  public MaskEffect unknown() {
    return MaskEffect.UNKNOWN;
  }

  @Override
  public MaskEffect join(MaskEffect one, MaskEffect other) {
    return one.or(other);
  }

  @Override
  public MaskEffect after(int point, MaskEffect before) {
    if (!(code.graph().done(point) instanceof CCall call)
        || !program.isMask(String.valueOf(call.name()))
        || call.arguments().isEmpty()) {
      return before;
    }
    MaskEffect behind = before.then(MaskEffect.of(CName.of(call.arguments().get(0))));
    return code.file().isConditional(call) ? before.or(behind) : behind;
  }
}
