package org.goboundaries.analysis;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work that goes as deep as imports lead, on a thread that has room for it. */
final class DeepThread {
  // reserved, and taken only as far as it is used
  private static final long STACK = 256L << 20;

  private DeepThread() {}

  static <T> T call(Callable<T> work) {
    try {
      return start(work).get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was made", e);
    }
  }

  /** Begins the work and doesn't wait for it; nothing waits for the thread. */
  static <T> FutureTask<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "model", STACK);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** What the work threw; errors are thrown here. */
  static IllegalStateException thrown(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(failure.getCause());
  }
}
