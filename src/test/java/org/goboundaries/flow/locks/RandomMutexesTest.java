package org.goboundaries.flow.locks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.goboundaries.flow.locks.MutexClaims.Claim;
import org.goboundaries.flow.machine.Runs;
import org.goboundaries.flow.machine.Tally;
import org.junit.jupiter.api.Test;

/** What is said of mutexes holds in every run of random programs. */
class RandomMutexesTest {
  private int waits;
  private int foretold;

  @Test
  void whatIsSaidOfMutexesIsSoInEveryRun() {
    Tally<Claim> tally = new Tally<>();
    Runs.watch(tally, program -> new MutexClaims(program, tally), this::add);
    tally.expect(
        Map.of(
            Claim.HELD, 3_000,
            Claim.FREE, 100,
            Claim.HELD_AT_END, 300,
            Claim.ACQUIRED, 600,
            Claim.NOT_RELEASED, 10,
            Claim.DEADLOCK, 10));
    System.out.printf("of %,d waits for itself %,d were foretold%n", waits, foretold);
    // most come of what a caller of the caller holds, or of other names for one mutex
    assertTrue(foretold * 50 > waits, () -> "only " + foretold + " of " + waits);
  }

  private void add(MutexClaims claims) {
    waits += claims.waits();
    foretold += claims.foretold();
  }
}
