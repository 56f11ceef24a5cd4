package org.goboundaries.flow.machine;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.goboundaries.flow.calls.Code;

/** Runs of random programs, the same each time. */
public final class Runs {
  /** Another one may be given, with more files, to look for what these don't show. */
  private static final long SEED = Long.getLong("runs.seed", 20261130);

  private static final int FILES = Integer.getInteger("runs.files", 2);
  private static final int PROGRAMS = 20;
  private static final int RUNS = 40;

  private Runs() {}

  /**
   * Runs random programs.
   *
   * @param tally what the watchers add to
   * @param watchers makes one for each file of programs
   */
  public static <W extends Watcher> void watch(
      Tally<?> tally, Function<RunnableProgram, W> watchers, Consumer<W> end) {
    for (int file = 0; file < FILES; file++) {
      long seed = SEED + file;
      RunnableProgram program =
          new RunnableProgram(
              // loops had variables in common before Go 1.22
              (file % 2 == 0 ? "" : "//go:build go1.21\n\n")
                  + RandomProgram.text(new Random(seed), PROGRAMS, true));
      W watcher = watchers.apply(program);
      for (Code main : program.mains()) {
        for (int run = 0; run < RUNS; run++) {
          int decisions = run * 7919 + main.node().start();
          tally.runs("-Druns.seed=" + seed + ": " + main.name() + " with " + decisions);
          Machine.run(program, main, decisions, watcher);
        }
      }
      end.accept(watcher);
    }
  }
}
