package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How counts add up and join, what is not known among them. */
class LockCountValuesTest {
  private static final List<Integer> ALL =
      List.of(-2, -1, 0, 1, 2, LockCount.UNSEEN, LockCount.UNCLEAR);

  private static int count(String written) {
    return switch (written) {
      case "unseen" -> LockCount.UNSEEN;
      case "unclear" -> LockCount.UNCLEAR;
      default -> Integer.parseInt(written);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, -1, 0",
    "0, -1, -1",
    // what an unlock of nothing comes to before a lock is not known
    "-1, 1, unclear",
    "0, unseen, unseen",
    "1, unseen, unclear",
    "unseen, 1, unclear",
    "unseen, -1, unseen",
    "unclear, -1, unclear",
  })
  void callsAddUp(String before, String change, String after) {
    LockCount count = new LockCount(count(before), 0).plus(count(change));
    assertEquals(count(after), count.held());
    assertEquals(0, count.pending());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "0, 1, unclear",
    "0, -1, unseen",
    "0, unseen, unseen",
    "1, unseen, unclear",
    "0, unclear, unclear",
  })
  void pathsJoin(String one, String other, String both) {
    assertEquals(count(both), LockCount.joined(count(one), count(other)));
  }

  @Test
  void joiningDoesNotDependOnTheOrder() {
    for (int one : ALL) {
      assertEquals(LockCount.UNCLEAR, LockCount.joined(one, LockCount.UNCLEAR));
      for (int other : ALL) {
        assertEquals(LockCount.joined(one, other), LockCount.joined(other, one));
        for (int third : ALL) {
          assertEquals(
              LockCount.joined(one, LockCount.joined(other, third)),
              LockCount.joined(LockCount.joined(one, other), third),
              one + " " + other + " " + third);
        }
      }
    }
  }

  @Test
  void deferredCallsRunInReverseOrder() {
    LockCount count = LockCount.START.deferring(-1).deferring(1).plus(1);
    assertEquals(1, count.total());
    assertEquals(0, LockCount.START.deferring(-1).plus(1).total());
  }

  @Test
  void onlyKnownCountsSayThatNothingIsHeld() {
    assertTrue(LockCount.isNone(0) && LockCount.isNone(-1));
    assertFalse(LockCount.isNone(LockCount.UNSEEN) || LockCount.isNone(LockCount.UNCLEAR));
    assertFalse(LockCount.mayHold(LockCount.UNSEEN));
    assertTrue(LockCount.mayHold(LockCount.UNCLEAR) && LockCount.mayHold(1));
  }
}
