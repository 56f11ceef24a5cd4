package org.goboundaries.flow.body;

import java.util.Map;
import org.goboundaries.flow.body.OrderClaims.Claim;
import org.goboundaries.flow.machine.Runs;
import org.goboundaries.flow.machine.Tally;
import org.junit.jupiter.api.Test;

/** What is said of the order of calls, and how functions end, holds in every run. */
class RandomOrderTest {
  @Test
  void whatIsSaidOfTheOrderOfCallsIsSoInEveryRun() {
    Tally<Claim> tally = new Tally<>();
    Runs.watch(tally, program -> new OrderClaims(program, tally), OrderClaims::end);
    tally.expect(
        Map.of(
            Claim.UNREACHABLE, 20,
            Claim.ALWAYS_BEFORE, 20_000,
            Claim.NEVER_FOLLOWS, 20_000,
            Claim.ALWAYS_MADE, 5_000,
            Claim.PENDING, 2_000,
            Claim.PENDING_ALL, 3_000,
            Claim.NEVER_RETURNS, 200,
            Claim.NEVER_PANICS, 50));
  }
}
