package org.goboundaries.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends what a JVM would go on with for hours: collecting a heap that is too small. JVMs have such a
 * limit themselves, but only with one of their collectors, and it hardly ever takes effect.
 */
final class MemoryWatch implements Host.Watch, Runnable {
  // a short run never pays for the classes that are loaded then
  private static final long FIRST = 3_000;
  private static final long NEXT = 1_000;
  private static final double ALL = 0.95;

  private final Runnable whenUseless;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final CollectionShare share = new CollectionShare();

  private MemoryWatch(Runnable whenUseless) {
    this.whenUseless = whenUseless;
  }

  static MemoryWatch start(Runnable whenUseless) {
    MemoryWatch watch = new MemoryWatch(whenUseless);
    Thread thread = new Thread(watch, "memory");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    thread.start();
    return watch;
  }

  @Override
  public void run() {
    try {
      Thread.sleep(FIRST);
      List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
      while (!isOver.get() && !share.isUseless(sample(collectors))) {
        Thread.sleep(NEXT);
      }
      if (!isOver.get()) {
        whenUseless.run();
      }
    } catch (InterruptedException | LinkageError e) {
      // a runtime without java.management has no watch
      isOver.set(true);
    }
  }

  private static CollectionShare.Sample sample(List<GarbageCollectorMXBean> collectors) {
    long collecting = 0;
    long collections = 0;
    for (GarbageCollectorMXBean collector : collectors) {
      collecting += Math.max(0, collector.getCollectionTime());
      collections += Math.max(0, collector.getCollectionCount());
    }
    Runtime runtime = Runtime.getRuntime();
    boolean isFull = runtime.totalMemory() >= ALL * runtime.maxMemory();
    return new CollectionShare.Sample(
        System.nanoTime() / 1_000_000, collecting, collections, isFull);
  }

  @Override
  public void close() {
    isOver.set(true);
  }
}
