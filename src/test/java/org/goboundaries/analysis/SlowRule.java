package org.goboundaries.analysis;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Takes as long as somebody else wants. */
record SlowRule(CountDownLatch asked, CountDownLatch enough) implements Rule {
  @Override
  public List<Finding> check(Pass pass) {
    asked.countDown();
    try {
      enough.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.of();
  }
}
