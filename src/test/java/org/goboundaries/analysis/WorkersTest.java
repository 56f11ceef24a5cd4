package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 2000).boxed().toList();

  @Test
  void resultsComeInOrderThoughTheFirstIsLate() {
    CountDownLatch others = new CountDownLatch(100);
    List<Integer> out = new ArrayList<>();
    try (Workers workers = new Workers(2)) {
      workers.inOrder(ITEMS, item -> item == 0 ? afterAll(others) : count(others, item), out::add);
    }
    assertEquals(ITEMS, out);
  }

  @Test
  void workDoesNotRunFarAhead() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      workers.inOrder(
          ITEMS,
          item -> begun.incrementAndGet() - handedOver.get(),
          ahead -> {
            assertTrue(ahead <= 501, () -> ahead + " items ahead");
            handedOver.incrementAndGet();
          });
    }
    assertEquals(2000, begun.get());
  }

  @Test
  void whoeverTakesTheResultsMayStop() {
    AtomicInteger begun = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> workers.inOrder(ITEMS, item -> begun.incrementAndGet(), WorkersTest::refuse));
    }
    assertTrue(begun.get() < 2000);
  }

  private static void refuse(int item) {
    throw new IllegalArgumentException("enough");
  }

  private static int count(CountDownLatch latch, int item) {
    latch.countDown();
    return item;
  }

  private static int afterAll(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "nobody else worked");
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
