package org.goboundaries.flow.machine;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.machine.Expressions.Closure;
import org.goboundaries.flow.machine.Stop.End;
import org.goboundaries.flow.machine.Stop.Goexit;
import org.goboundaries.flow.machine.Stop.Kind;
import org.goboundaries.types.model.Function;
import org.jspecify.annotations.Nullable;

/** What packages runtime, sync and os do, and how the questions of programs are answered. */
final class Library {
  private static final Set<String> QUESTIONS = Set.of("at", "b", "n", "ch");

  private final Machine machine;

  Library(Machine machine) {
    this.machine = machine;
  }

  boolean isQuestion(String name) {
    return QUESTIONS.contains(name);
  }

  Object answer(String name, int number) {
    int answer = name.equals("at") ? 0 : machine.decisions.next(name.equals("n") ? 3 : 2);
    machine.record(name + number + "=" + answer);
    return name.equals("n") ? (Object) answer : (Object) (answer == 1);
  }

  Closure function(Function function) {
    return (arguments, goroutine, unwinding) -> {
      switch (function.name()) {
        case "Goexit" -> throw new Goexit();
        case "Exit" -> throw new End(Kind.EXITED);
        case "LockOSThread" -> {
          machine.record("T");
          goroutine.threadLocks++;
        }
        case "UnlockOSThread" -> {
          machine.record("t");
          goroutine.threadLocks = Math.max(0, goroutine.threadLocks - 1);
        }
        default -> throw new IllegalArgumentException("not known here: " + function);
      }
      return null;
    };
  }

  Closure method(Function method, Lock lock) {
    return (arguments, goroutine, unwinding) ->
        switch (method.name()) {
          case "Lock" -> lock(goroutine, lock);
          case "RLock" -> readLock(goroutine, lock);
          case "TryLock" -> tryLock(goroutine, lock);
          case "Unlock" -> unlock(lock, true);
          case "RUnlock" -> unlock(lock, false);
          case "Do" -> once(goroutine, lock, (Closure) arguments.get(0));
          default -> throw new IllegalArgumentException("not known here: " + method);
        };
  }

  private @Nullable Object lock(Goroutine goroutine, Lock lock) {
    machine.record("L");
    machine.watcher.acquires(goroutine, lock);
    return take(goroutine, lock);
  }

  private @Nullable Object take(Goroutine goroutine, Lock lock) {
    if (!lock.isFree()) {
      throw new End(Kind.BLOCKED);
    }
    lock.writer = goroutine;
    goroutine.held.put(lock, true);
    return null;
  }

  private boolean tryLock(Goroutine goroutine, Lock lock) {
    boolean isTaken = lock.isFree();
    machine.record(isTaken ? "Y" : "N");
    if (isTaken) {
      take(goroutine, lock);
      machine.watcher.tried(goroutine, lock);
    }
    return isTaken;
  }

  private @Nullable Object readLock(Goroutine goroutine, Lock lock) {
    machine.record("R");
    machine.watcher.acquires(goroutine, lock);
    if (lock.writer != null) {
      throw new End(Kind.BLOCKED);
    }
    lock.readers++;
    lock.readerOrder.push(goroutine);
    goroutine.reads.merge(lock, 1, Integer::sum);
    goroutine.held.put(lock, false);
    return null;
  }

  private @Nullable Object unlock(Lock lock, boolean isWriting) {
    machine.record(isWriting ? "U" : "u");
    Goroutine holder = isWriting ? lock.writer : lock.readerOrder.poll();
    if (holder == null) {
      throw new End(Kind.FATAL);
    }
    if (isWriting) {
      lock.writer = null;
      holder.held.remove(lock);
    } else {
      lock.readers--;
      holder.reads.merge(lock, -1, Integer::sum);
      if (holder.reads.get(lock) == 0) {
        holder.held.remove(lock);
      }
    }
    if (!holder.held.containsKey(lock)) {
      machine.watcher.released(holder, lock);
    }
    return null;
  }

  private @Nullable Object once(Goroutine goroutine, Lock once, Closure function) {
    machine.record("O");
    machine.watcher.acquires(goroutine, once);
    if (once.isDone) {
      return null;
    }
    take(goroutine, once);
    try {
      return function.run(List.of(), goroutine, null);
    } finally {
      once.isDone = true;
      once.writer = null;
      goroutine.held.remove(once);
    }
  }
}
