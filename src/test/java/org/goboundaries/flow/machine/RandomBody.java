package org.goboundaries.flow.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.goboundaries.flow.machine.RandomProgram.Callee;

/**
 * Writes the body of a function {@code (s, t *S, m *sync.Mutex)}. It keeps in mind which mutexes
 * are locked where the text is, as far as it is simple, so that most runs come far.
 */
final class RandomBody {
  private static final int DEPTH = 3;

  /** The goroutine ends: by a call, a function value, when the function ends. */
  private static final List<String> GOEXITS =
      List.of(
          "runtime.Goexit()", "runtime.Goexit()", "run(runtime.Goexit)", "defer runtime.Goexit()");

  /** The process ends: by a call, a parameter, a variable. */
  private static final List<String> EXITS =
      List.of(
          "os.Exit(1)",
          "os.Exit(1)",
          "func(e func(int)) {\ne(1)\n}(os.Exit)",
          "{\nend := os.Exit\nend(1)\n}",
          "defer os.Exit(1)");

  private final Random random;
  private final List<Callee> callees;
  private final boolean mayStart;
  private final boolean isPlain;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Loop> loops = new ArrayDeque<>();
  private final Deque<List<String>> scopes = new ArrayDeque<>();

  /** What is locked here: true for writing. */
  private Map<String, Boolean> held = new LinkedHashMap<>();

  /** What deferred calls give back. */
  private final Set<String> given = new HashSet<>();

  /** Variables with a mutex that are declared here: pointers, interfaces. */
  private final Deque<String> others = new ArrayDeque<>();

  private int numbers;
  private boolean mayDeclare = true;

  /**
   * @param number of the first call in it
   * @param mayStart whether it may start goroutines
   * @param isPlain whether no function value gives a mutex back
   */
  RandomBody(Random random, List<Callee> callees, int number, boolean mayStart, boolean isPlain) {
    this.isPlain = isPlain;
    this.mayStart = mayStart;
    this.random = random;
    this.callees = callees;
    this.numbers = number;
    scopes.push(new ArrayList<>(List.of("s", "t", "ps")));
  }

  /** A loop or switch around the text; its label is written if something uses it. */
  private static final class Loop {
    private final String label;
    private final boolean isLoop;
    private boolean isUsed;

    Loop(String label, boolean isLoop) {
      this.label = label;
      this.isLoop = isLoop;
    }
  }

  String text() {
    line("at(" + next() + ")\ng := func() {}\n_ = g");
    int statements = 2 + random.nextInt(6);
    statements(0, statements);
    return out.toString();
  }

  private int next() {
    return ++numbers;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <E> E one(List<E> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String condition() {
    return switch (random.nextInt(7)) {
      case 0 -> "!b(" + next() + ")";
      case 1 -> "b(" + next() + ") && b(" + next() + ")";
      case 2 -> "b(" + next() + ") || b(" + next() + ")";
      default -> "b(" + next() + ")";
    };
  }

  private List<String> objects() {
    List<String> all = new ArrayList<>();
    scopes.forEach(all::addAll);
    return all;
  }

  private String object() {
    String name = chance(55) ? "s" : one(objects());
    return chance(12) ? name + ".next" : name;
  }

  private String mutex() {
    return switch (random.nextInt(14)) {
      case 12 -> object() + ".mp";
      case 13 -> others.isEmpty() ? "pm" : one(List.copyOf(others));
      case 0 -> "m";
      case 1 -> "pm";
      case 2 -> "pt";
      case 3 -> "pt.rw";
      case 4, 5 -> object() + ".rw";
      case 6 -> object() + ".in";
      case 7 -> object() + ".in.rw";
      default -> object() + ".mu";
    };
  }

  private String address() {
    return chance(40)
        ? "m"
        : one(List.of("&pm", "&s.mu", "&t.mu", "&ps.mu", "&" + object() + ".mu"));
  }

  private void statements(int depth, int count) {
    boolean isLabelled = chance(8);
    boolean before = mayDeclare;
    mayDeclare &= !isLabelled;
    String label = "G" + next();
    int at = random.nextInt(count);
    int jump = random.nextInt(count);
    for (int i = 0; i < count; i++) {
      if (isLabelled && i == at) {
        line(label + ":\nat(" + next() + ")");
      }
      statement(depth);
      if (isLabelled && i == jump) {
        line("if " + condition() + " {\ngoto " + label + "\n}");
      }
    }
    mayDeclare = before;
  }

  private void block(int depth) {
    scopes.push(new ArrayList<>());
    List<String> known = List.copyOf(others);
    boolean before = mayDeclare;
    mayDeclare = true;
    statements(depth + 1, 1 + random.nextInt(3));
    mayDeclare = before;
    others.retainAll(known);
    scopes.pop();
  }

  /** A branch: behind it is locked what was locked before and still is. */
  private void branch(int depth) {
    Map<String, Boolean> before = new LinkedHashMap<>(held);
    block(depth);
    before.keySet().retainAll(held.keySet());
    held = before;
  }

  private void statement(int depth) {
    int kind = random.nextInt(depth < DEPTH ? 46 : 30);
    if (kind < 8) {
      lock();
    } else if (kind < 13) {
      unlock();
    } else if (kind < 19) {
      line(call());
    } else if (kind < 22) {
      deferred();
    } else if (kind < 25) {
      leave();
    } else if (kind < 28) {
      other();
    } else if (kind < 30) {
      value();
    } else if (kind < 36) {
      choice(depth);
    } else if (kind < 41) {
      loop(depth);
    } else {
      literal(depth);
    }
  }

  private void lock() {
    String mutex = mutex();
    if (held.containsKey(mutex) && chance(75)) {
      line("at(" + next() + ")");
      return;
    }
    boolean isRead = mutex.endsWith("rw") && chance(40);
    if (chance(8) && !others.contains(mutex)) {
      line("if " + mutex + ".TryLock() {\nat(" + next() + ")\n" + mutex + ".Unlock()\n}");
      return;
    }
    line(mutex + (isRead ? ".RLock()" : ".Lock()"));
    held.put(mutex, !isRead);
    if (chance(30)) {
      line("defer " + mutex + (isRead ? ".RUnlock()" : ".Unlock()"));
      given.add(mutex);
    }
  }

  /** What is locked and not given back by a deferred call. */
  private List<String> own() {
    return held.keySet().stream().filter(mutex -> !given.contains(mutex)).toList();
  }

  private void unlock() {
    List<String> own = own();
    if (own.isEmpty()) {
      line(!isPlain && chance(5) ? mutex() + ".Unlock()" : "at(" + next() + ")");
      return;
    }
    String mutex = one(own);
    String call = mutex + (held.get(mutex) ? ".Unlock" : ".RUnlock");
    if (!isPlain && chance(15)) {
      String name = "u" + next();
      String handed = chance(30) ? "defer run(" : "run(";
      line(mayDeclare ? name + " := " + call + "\n" + name + "()" : handed + call + ")");
    } else {
      boolean isDeferred = chance(15);
      line((isDeferred ? "defer " : "") + call + "()");
      if (isDeferred) {
        given.add(mutex);
        return;
      }
    }
    held.remove(mutex);
  }

  private String call() {
    Callee callee = one(callees);
    String first = object();
    boolean isTaken = held.containsKey(first + callee.takes()) && callee.gives().isEmpty();
    boolean isMissing = !callee.gives().isEmpty() && !own().contains(first + callee.gives());
    if (isMissing && chance(90) || isTaken && chance(50)) {
      return "at(" + next() + ")";
    }
    held.remove(first + callee.gives());
    if (!callee.takes().isEmpty()) {
      held.put(first + callee.takes(), true);
    }
    return callee.call(first, object(), address());
  }

  private void deferred() {
    switch (random.nextInt(6)) {
      case 0, 1 -> line("defer func() {\nrecover()\n}()");
      case 2 -> line("defer " + call());
      case 3 -> line("defer run(func() {\nat(" + next() + ")\n})");
      case 4 -> line("defer runtime.UnlockOSThread()");
      default -> {
        line("defer func() {");
        literalBody(DEPTH);
        line("}()");
      }
    }
  }

  private void leave() {
    String statement =
        switch (random.nextInt(9)) {
          case 0 -> "panic(" + next() + ")";
          case 1 -> one(GOEXITS);
          case 2 -> one(EXITS);
          case 3, 4, 5 -> loops.isEmpty() ? "return" : jump();
          default -> "return";
        };
    boolean isGuarded = chance(85);
    String unlock = "";
    if (isGuarded && !own().isEmpty() && chance(70)) {
      String mutex = one(own());
      unlock = mutex + (held.get(mutex) ? ".Unlock()\n" : ".RUnlock()\n");
    }
    line(isGuarded ? "if " + condition() + " {\n" + unlock + statement + "\n}" : statement);
  }

  private String jump() {
    Loop target = one(List.copyOf(loops));
    boolean goesOn = target.isLoop && chance(50);
    target.isUsed = true;
    return (goesOn ? "continue " : "break ") + target.label;
  }

  private void other() {
    String name = "x" + next();
    boolean isDeclared = mayDeclare && chance(60);
    switch (random.nextInt(17)) {
      case 14 -> line("g()");
      case 15 -> line((chance(30) ? "defer " : "") + "g()");
      case 16 -> {
        line("g = func() {");
        valueBody(DEPTH);
        line("}");
      }
      case 10 -> declare(others, isDeclared, name, "&" + object() + ".mu");
      case 11 -> declare(others, isDeclared, name, "sync.Locker(" + address() + ")");
      case 12 -> declareCopy(isDeclared, name);
      case 0, 1 -> line("runtime.LockOSThread()");
      case 2, 3 -> line("runtime.UnlockOSThread()");
      case 4 -> line("s.once.Do(func() {\n" + call() + "\n})");
      case 5 -> line((mayStart ? "go " : "") + call());
      case 6 -> declare(scopes.element(), isDeclared, name, object());
      case 7 ->
          declare(scopes.element(), isDeclared, name, "pick(" + object() + ", " + object() + ")");
      case 8 ->
          declare(
              scopes.element(),
              isDeclared,
              name,
              "&S{mp: " + address() + ", next: " + object() + "}");
      case 9 ->
          line(
              one(List.of("s = t", "t = s.next", "ps = s", "m = &t.mu", "s.next = t", "s.mp = m")));
      default -> line("run(func() {\n" + call() + "\n})");
    }
  }

  /** Function values in variables and fields: made, called, deferred, handed over. */
  private void value() {
    String field = object() + ".f";
    switch (random.nextInt(9)) {
      case 0 -> line("g = runtime.Goexit");
      case 1 -> line(field + " = runtime.Goexit");
      case 2 -> {
        line(field + " = func() {");
        valueBody(DEPTH);
        line("}");
      }
      case 3 -> line(field + " = g");
      case 4 -> line("defer " + field + "()");
      case 5 -> line("run(" + field + ")");
      case 6, 7 -> callValue();
      default -> line("if " + field + " != nil {\n" + field + "()\n}");
    }
  }

  /** A function of the program, or a method with its receiver, as a value. */
  private void callValue() {
    Callee callee = one(callees);
    if (!mayDeclare || isPlain && !(callee.gives() + callee.takes()).isEmpty()) {
      line("at(" + next() + ")");
      return;
    }
    String name = "v" + next();
    String first = object();
    String bound = callee.isMethod() ? first + "." + callee.name() : callee.name();
    String arguments = (callee.isMethod() ? "" : first + ", ") + object() + ", " + address();
    line(name + " := " + bound);
    line((chance(25) ? "defer " : "") + name + "(" + arguments + ")");
  }

  private void declareCopy(boolean isDeclared, String name) {
    if (isDeclared) {
      line(name + " := *" + object() + "\n_ = " + name + ".next");
      others.add(name + ".mu");
    }
  }

  private void declare(Collection<String> scope, boolean isDeclared, String name, String value) {
    if (isDeclared) {
      line(name + " := " + value + "\n_ = " + name);
      scope.add(name);
    } else {
      line("at(" + next() + ")");
    }
  }

  private void choice(int depth) {
    switch (random.nextInt(5)) {
      case 0 -> {
        line("select {\ncase <-ch(" + next() + "):");
        branch(depth);
        line("default:");
        branch(depth);
        line("}");
      }
      case 1 -> choose(depth);
      default -> {
        line("if " + condition() + " {");
        branch(depth);
        while (chance(30)) {
          line("} else if " + condition() + " {");
          branch(depth);
        }
        if (chance(40)) {
          line("} else {");
          branch(depth);
        }
        line("}");
      }
    }
  }

  private void choose(int depth) {
    boolean isTagged = chance(60);
    breakable(
        false,
        "switch " + (isTagged ? "n(" + next() + ")" : ""),
        () -> {
          for (int i = 0; i < 2; i++) {
            line("case " + (isTagged ? String.valueOf(i) : condition()) + ":");
            branch(depth);
            if (chance(20)) {
              line("fallthrough");
            }
          }
          line("default:");
          branch(depth);
        });
  }

  private void loop(int depth) {
    String name = "x" + next();
    String head =
        switch (random.nextInt(6)) {
          case 5 ->
              "for " + name + " := " + object() + "; b(" + next() + "); " + name + " = " + name
                  + ".next";
          case 0 -> "for _, " + name + " := range []*S{" + object() + ", " + object() + "}";
          case 1 -> "for range []*S{" + object() + ", t}";
          case 2 -> "for i := 0; i < n(" + next() + "); i++";
          case 3 -> "for";
          default -> "for b(" + next() + ")";
        };
    breakable(
        true,
        head,
        () -> {
          line("at(" + next() + ")");
          scopes.push(new ArrayList<>());
          if (head.contains(name)) {
            scopes.element().add(name);
            line("_ = " + name);
          }
          branch(depth);
          scopes.pop();
        });
  }

  /** The label stands in front, but only afterwards is it known whether something uses it. */
  private void breakable(boolean isLoop, String head, Runnable body) {
    Loop loop = new Loop("L" + next(), isLoop);
    int at = out.length();
    loops.push(loop);
    line(head + " {");
    body.run();
    line("}");
    loops.pop();
    if (loop.isUsed) {
      out.insert(at, loop.label + ":\n");
    }
  }

  private void literal(int depth) {
    String name = "f" + next();
    switch (random.nextInt(3)) {
      case 0 -> {
        line("func() {");
        literalBody(depth);
        line("}()");
      }
      case 1 -> {
        line("run(func() {");
        valueBody(depth);
        line("})");
      }
      default -> {
        if (!mayDeclare) {
          line("at(" + next() + ")");
          return;
        }
        line(name + " := func() {");
        valueBody(depth);
        line("}\n" + name + "()");
        line(chance(30) ? "defer " + name + "()" : "_ = " + name);
      }
    }
  }

  /** Of a literal that is handed on, or kept in a variable. */
  private void valueBody(int depth) {
    Map<String, Boolean> around = held;
    held = isPlain ? new LinkedHashMap<>() : held;
    literalBody(depth);
    held = isPlain ? around : held;
  }

  private void literalBody(int depth) {
    List<Loop> around = List.copyOf(loops);
    loops.clear();
    line("at(" + next() + ")");
    branch(depth);
    loops.addAll(around);
  }
}
