package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.cli.CollectionShare.Sample;
import org.junit.jupiter.api.Test;

class CollectionShareTest {
  private final CollectionShare share = new CollectionShare();
  private long clock;
  private long collecting;
  private long collections;

  /** Seconds pass, with so many milliseconds of collections in each. */
  private boolean isUseless(int seconds, int each, boolean isFull) {
    boolean found = false;
    for (int i = 0; i < seconds; i++) {
      clock += 1_000;
      collecting += each;
      collections++;
      found |= share.isUseless(new Sample(clock, collecting, collections, isFull));
    }
    return found;
  }

  @Test
  void tenSecondsOfNothingElseAreEnough() {
    assertFalse(isUseless(10, 950, true));
    assertTrue(isUseless(1, 950, true));
  }

  @Test
  void oneSecondInTenOfWorkIsWorthIt() {
    assertFalse(isUseless(60, 900, true));
  }

  @Test
  void heapThatCanGrowIsNotTooSmall() {
    assertFalse(isUseless(60, 1_000, false));
  }

  @Test
  void whatWasBeforeDoesNotCount() {
    assertFalse(isUseless(60, 0, true));
    assertFalse(isUseless(9, 1_000, true));
    assertTrue(isUseless(3, 1_000, true));
  }

  @Test
  void aSingleLongCollectionMayHelp() {
    assertFalse(share.isUseless(new Sample(0, 0, 0, true)));
    assertFalse(share.isUseless(new Sample(15_000, 14_900, 1, true)));
    assertFalse(share.isUseless(new Sample(16_000, 14_900, 1, true)));
  }
}
