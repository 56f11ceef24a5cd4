package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.locks.LockDefects;
import org.goboundaries.flow.locks.RelockGap;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Finds panics that a deferred unlock turns into a fatal error. */
final class SkippedRelocks {
  private final Bodies bodies;
  private final LockDefects locks;
  private final PanicWeights weights;

  SkippedRelocks(Bodies bodies, LockDefects locks, PanicWeights weights) {
    this.bodies = bodies;
    this.locks = locks;
    this.weights = weights;
  }

  /** Those in a file, function by function. */
  List<SkippedRelock> in(GoFile file) {
    List<SkippedRelock> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      for (RelockGap gap : code.isInTestFile() ? List.<RelockGap>of() : locks.relockGaps(code)) {
        SkippedRelock skipped = skipped(bodies.of(code), gap);
        if (skipped != null) {
          found.add(skipped);
        }
      }
    }
    return found;
  }

  private @Nullable SkippedRelock skipped(FunctionBody body, RelockGap gap) {
    PanicSource best = null;
    for (int point : gap.points()) {
      PanicSource source = weights.at(body, point);
      boolean isCredible = source.kind().compareTo(Kind.FOREIGN) <= 0;
      if (isCredible && (best == null || source.kind().compareTo(best.kind()) < 0)) {
        best = source;
      }
    }
    return best == null
        ? null
        : new SkippedRelock(gap, witness(body, gap, best), best.kind() == Kind.EXPLICIT);
  }

  private static Witness witness(FunctionBody body, RelockGap gap, PanicSource source) {
    return Witness.NONE
        .then(Step.at(body.code(), Step.callee(source.node()), "a panic here"))
        .then(Step.atCallee(gap.relocked(), "skips this lock"))
        .then(Step.atCallee(gap.deferred(), "this unlocks it once more"));
  }
}
