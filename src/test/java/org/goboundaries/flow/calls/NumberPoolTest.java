package org.goboundaries.flow.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberPoolTest {
  private final NumberPool numbers = new NumberPool();
  private final Random random = new Random(1);

  @Test
  void noNumberIsGivenOutTwice() {
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      if (ranges.size() > 20) {
        int[] old = ranges.remove(random.nextInt(ranges.size()));
        numbers.giveBack(old[0], old[1]);
      }
      int count = random.nextInt(200);
      ranges.add(new int[] {numbers.take(count), count});
    }
    Set<Integer> held = new HashSet<>();
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[0] + range[1]; i++) {
        assertTrue(held.add(i) && i < numbers.end(), "number " + i);
      }
    }
  }

  @Test
  void whatIsGivenBackIsGivenOutAgain() {
    int first = numbers.take(100);
    numbers.take(10);
    int end = numbers.end();
    for (int i = 0; i < 10; i++) {
      numbers.giveBack(first, 100 + i);
      assertEquals(first, numbers.take(100 + i + 1));
    }
    assertEquals(end, numbers.end());
  }
}
