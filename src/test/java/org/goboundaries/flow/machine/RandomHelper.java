package org.goboundaries.flow.machine;

import java.util.List;
import java.util.Random;
import org.goboundaries.flow.machine.RandomProgram.Callee;

/** Writes short functions as people have them: that lock, unlock, exit, recover. */
final class RandomHelper {
  private static final List<String> MUTEXES = List.of(".mu", ".rw", ".in", ".next.mu", ".in.rw");

  private RandomHelper() {}

  static void write(Random random, String name, StringBuilder out, List<Callee> callees) {
    boolean isMethod = random.nextBoolean();
    String lock = MUTEXES.get(random.nextInt(MUTEXES.size()));
    String call =
        callees.isEmpty()
            ? "at(3)"
            : callees.get(random.nextInt(callees.size())).call("s", "t", "m");
    int kind = random.nextInt(28);
    String takes = kind < 4 || kind == 12 || kind == 20 ? lock : "";
    String gives = kind == 4 || kind == 5 || kind == 12 ? lock : "";
    String body =
        switch (kind) {
          case 0, 1 -> "s%1$s.Lock()";
          case 2 -> "%2$s\n\ts%1$s.Lock()";
          case 3 -> "if b(1) {\n\t\tat(2)\n\t}\n\ts%1$s.Lock()";
          case 4, 5 -> "s%1$s.Unlock()";
          case 6, 7 -> "s%1$s.Lock()\n\tdefer s%1$s.Unlock()\n\t%2$s";
          case 8 -> "s%1$s.Lock()\n\t%2$s\n\ts%1$s.Unlock()";
          case 9 -> "if b(1) {\n\t\ts%1$s.Lock()\n\t}";
          case 10 -> "m.Lock()";
          case 11 -> "m.Unlock()";
          case 12 -> "s%1$s.Unlock()\n\t%2$s\n\ts%1$s.Lock()";
          case 13 -> "os.Exit(1)";
          case 14 -> "if b(1) {\n\t\tos.Exit(1)\n\t}";
          case 15 -> "panic(1)";
          case 16 -> "if b(1) {\n\t\tpanic(1)\n\t}";
          case 17 -> "runtime.Goexit()";
          case 18 -> "if b(1) {\n\t\truntime.Goexit()\n\t}";
          case 19 -> "if recover() != nil {\n\t\tat(2)\n\t}";
          case 20 -> "defer func() {\n\t\trecover()\n\t}()\n\t%2$s\n\ts%1$s.Lock()";
          case 21 -> "runtime.LockOSThread()";
          case 22 -> "runtime.UnlockOSThread()";
          case 23 -> "runtime.LockOSThread()\n\tdefer runtime.UnlockOSThread()\n\t%2$s";
          case 24 -> "defer t%1$s.Unlock()\n\t%2$s";
          case 25 ->
              "defer func() {\n\t\trecover()\n\t}()\n\truntime.LockOSThread()\n\t%2$s\n\t"
                  + "runtime.UnlockOSThread()";
          case 26 ->
              "defer func() {\n\t\trecover()\n\t}()\n\ts%1$s.Lock()\n\t%2$s\n\ts%1$s.Unlock()";
          default ->
              "switch {\n\tcase b(1):\n\t\tos.Exit(1)\n\tcase b(2):\n\t\tpanic(2)\n"
                  + "\tdefault:\n\t\truntime.Goexit()\n\t}";
        };
    // who does nothing but exit is known not to panic
    String first = kind == 13 || kind == 17 ? "" : "at(1)\n\t";
    out.append(isMethod ? "func (s *S) " + name + "(t *S" : "func " + name + "(s, t *S")
        .append(", m *sync.Mutex) {\n\t")
        .append(first)
        .append(body.formatted(lock, call))
        .append("\n}\n\n");
    callees.add(new Callee(name, isMethod, takes, gives));
  }
}
