package org.goboundaries.flow.threads;

import java.util.Map;
import org.goboundaries.flow.machine.Runs;
import org.goboundaries.flow.machine.Tally;
import org.goboundaries.flow.threads.LockCountClaims.Claim;
import org.junit.jupiter.api.Test;

/** What is said of the locks of goroutines to their threads holds in every run. */
class RandomLocksTest {
  @Test
  void whatIsSaidOfThreadLocksIsSoInEveryRun() {
    Tally<Claim> tally = new Tally<>();
    Runs.watch(tally, program -> new LockCountClaims(program, tally), LockCountClaims::end);
    tally.expect(
        Map.of(
            Claim.COUNT, 20_000,
            Claim.BALANCED, 50,
            Claim.UNLOCKED_ENTRY, 3_000,
            Claim.PROVEN_ENTRY, 50));
  }
}
