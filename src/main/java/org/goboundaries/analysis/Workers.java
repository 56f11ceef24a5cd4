package org.goboundaries.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Threads that work on many things at a time and deliver what they made in the order asked. */
final class Workers implements AutoCloseable {
  /**
   * How far the work may run ahead of what was passed. Far enough that a large file keeps nobody
   * waiting, near enough that what waits for its turn takes little memory.
   */
  private static final int AHEAD = 500;

  private final ExecutorService threads;

  Workers(int count) {
    threads = Executors.newFixedThreadPool(Math.max(1, count), Workers::daemon);
  }

  /** Applies {@code work} to each item on the threads and gives the results to {@code out} here. */
  <T, R> void inOrder(List<T> items, Function<T, R> work, Consumer<R> out) {
    Deque<Future<R>> running = new ArrayDeque<>();
    for (T item : items) {
      if (running.size() == AHEAD) {
        out.accept(result(running.remove()));
      }
      running.add(threads.submit(() -> work.apply(item)));
    }
    while (!running.isEmpty()) {
      out.accept(result(running.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while files were analysed", e);
    }
  }

  /** Nothing waits for threads whose work nobody wants any more. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
