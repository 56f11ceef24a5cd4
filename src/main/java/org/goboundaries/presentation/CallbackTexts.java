package org.goboundaries.presentation;

import org.goboundaries.flow.callbacks.ExportedFunction;
import org.goboundaries.flow.callbacks.GuardAboveC;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.misplaced.EntryPanic;
import org.goboundaries.flow.misplaced.SurePanic;
import org.goboundaries.flow.witness.Witness;
import org.jspecify.annotations.Nullable;

/** What is said of functions of Go that C calls, and that don't return to it. */
public final class CallbackTexts {
  private CallbackTexts() {}

  /** Whether nobody means what panics. */
  public static boolean isMistake(SurePanic panic) {
    return panic.kind() != SurePanic.Kind.EXPLICIT && panic.kind() != SurePanic.Kind.HELPER;
  }

  /** What comes of a panic. */
  public static String panic(
      SurePanic panic, ExportedFunction exported, @Nullable GuardAboveC guard) {
    String what =
        switch (panic.kind()) {
          case EXPLICIT -> "this panic";
          case HELPER -> "a panic of this call";
          case NIL_MAP -> "this write to a nil map";
          case NIL -> "this use of nil";
          case INDEX -> "this index of an empty slice";
        };
    return guard != null
        ? what
            + " is recovered above C, and \"%s\" never goes on: what it holds stays held"
                .formatted(guard.caller())
        : what
            + " leaves \"%s\" into C: the process ends on a thread of C, else C's clean-up is skipped"
                .formatted(exported.name());
  }

  /** What comes of runtime.Goexit. */
  public static String exit(EndingPath path, ExportedFunction exported) {
    return EndingSteps.endThrough(path)
        + " ends \"%s\" with C below it: fatal on a thread of C, else C's clean-up is skipped"
            .formatted(exported.name());
  }

  /** How C comes to a panic. */
  public static Witness witness(
      ExportedFunction exported, EntryPanic panic, @Nullable GuardAboveC guard) {
    Witness way = guard == null ? Witness.NONE : guard.witness();
    return way.then(exported.step()).then(panic.witness());
  }
}
