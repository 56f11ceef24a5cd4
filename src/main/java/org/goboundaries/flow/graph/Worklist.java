package org.goboundaries.flow.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What is left to do, in order. It stands for recursion: a tree may be too deep for the stack. */
public final class Worklist {
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  /** Puts tasks in front of all others; the first given is done first. */
  public void next(Runnable... first) {
    for (int i = first.length - 1; i >= 0; i--) {
      tasks.push(first[i]);
    }
  }

  /** Puts a task for each item in front of all others. */
  public <T> void forEach(List<? extends T> items, Consumer<T> task) {
    for (int i = items.size() - 1; i >= 0; i--) {
      T item = items.get(i);
      tasks.push(() -> task.accept(item));
    }
  }

  /** Does all of it, and what is added meanwhile. */
  public void run() {
    while (!tasks.isEmpty()) {
      tasks.pop().run();
    }
  }
}
