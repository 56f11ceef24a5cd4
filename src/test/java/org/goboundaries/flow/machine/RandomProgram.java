package org.goboundaries.flow.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes programs of random functions that take and give back mutexes and thread locks, call, defer
 * and start each other, and end in all ways. Valid Go that gofmt need not like.
 */
public final class RandomProgram {
  private static final int HELPERS = 6;
  private static final int FUNCTIONS = 6;

  /** What comes before the functions. */
  static final String HEAD =
      """
      package main

      import (
      	"os"
      	"runtime"
      	"sync"
      )

      func run(f func()) { f() }

      func unused() {
      	os.Exit(0)
      	runtime.Goexit()
      }

      """;

  /** What each program has for itself; so one that is careless makes no other one unknown. */
  private static final String TYPES =
      """
      type T struct {
      	sync.Mutex
      	rw sync.RWMutex
      }

      type S struct {
      	mu   sync.Mutex
      	rw   sync.RWMutex
      	once sync.Once
      	in   T
      	mp   *sync.Mutex
      	next *S
      	f    func()
      }

      var (
      	pm sync.Mutex
      	ps = &S{mp: &pm, next: &S{mp: &pm}}
      	pt T
      )

      func reset() {
      	pm = sync.Mutex{}
      	ps = &S{mp: &pm, next: &S{mp: &pm}}
      	pt = T{}
      }

      func make2() *S { return &S{mp: &pm, next: &S{mp: &ps.mu, next: ps}} }

      func pick(s, t *S) *S {
      	if b(0) {
      		return s
      	}
      	return t
      }

      """;

  private static final Pattern OWN = Pattern.compile("\\b(S|T|pm|ps|pt|make2|pick|reset)\\b");

  /** What the functions ask; it does what nobody can foretell. */
  static final String QUESTIONS =
      """
      var state int

      func at(n int) { state += n }

      func b(n int) bool { return state&n == 0 }

      func n(n int) int { return state & 3 & n }

      func ch(n int) chan bool { return nil }
      """;

  private final Random random;
  private final String prefix;
  private final boolean mayStart;

  /** Whether who gives a mutex back is named: no function value does. */
  private final boolean isPlain;

  private final StringBuilder out = new StringBuilder();
  private final List<Callee> callees = new ArrayList<>();

  /**
   * A function that can be called.
   *
   * @param takes the mutex of its first argument that it takes, as a suffix; empty for none
   * @param gives the one that it gives back
   */
  record Callee(String name, boolean isMethod, String takes, String gives) {
    String call(String first, String second, String mutex) {
      return isMethod
          ? first + "." + name + "(" + second + ", " + mutex + ")"
          : name + "(" + first + ", " + second + ", " + mutex + ")";
    }
  }

  private RandomProgram(Random random, String prefix, boolean mayStart) {
    this.isPlain = random.nextInt(3) > 0;
    this.mayStart = mayStart && !isPlain;
    this.random = random;
    this.prefix = prefix;
  }

  /**
   * Some programs in one file; {@code main} may lead to each, the first is {@code main0}.
   *
   * @param mayStart whether they may start goroutines
   */
  public static String text(Random random, int count, boolean mayStart) {
    StringBuilder text = new StringBuilder(HEAD);
    StringBuilder main = new StringBuilder("func main() {\n");
    for (int i = 0; i < count; i++) {
      text.append(functions(random, i, mayStart));
      main.append("\tif b(0) {\n\t\tmain").append(i).append("()\n\t\treturn\n\t}\n");
    }
    return text.append(main).append("}\n\n").append(QUESTIONS).toString();
  }

  /** The functions of a program, {@code main} and a number the first of them. */
  static String functions(Random random, int number, boolean mayStart) {
    String text = TYPES + new RandomProgram(random, "p" + number, mayStart).write(number);
    return OWN.matcher(text).replaceAll("p" + number + "$1");
  }

  private String write(int number) {
    for (int i = 0; i < HELPERS; i++) {
      RandomHelper.write(random, prefix + "h" + i, out, callees);
    }
    List<Callee> all = new ArrayList<>();
    for (int i = 0; i < FUNCTIONS; i++) {
      all.add(new Callee(prefix + "f" + i, random.nextBoolean(), "", ""));
    }
    for (int i = 0; i < FUNCTIONS; i++) {
      List<Callee> others = new ArrayList<>(callees);
      // those that come before: then few programs call themselves without end
      others.addAll(all.subList(0, random.nextInt(10) == 0 ? FUNCTIONS : i));
      write(all.get(i), new RandomBody(random, others, i * 100, mayStart, isPlain));
    }
    writeMain(number, all);
    return out.toString();
  }

  private void write(Callee own, RandomBody body) {
    String head =
        own.isMethod()
            ? "func (s *S) " + own.name() + "(t *S, m *sync.Mutex) {\n"
            : "func " + own.name() + "(s, t *S, m *sync.Mutex) {\n";
    out.append(head).append(body.text()).append("}\n\n");
  }

  private void writeMain(int program, List<Callee> all) {
    Set<Callee> called = new LinkedHashSet<>(all);
    called.addAll(callees.subList(0, 2));
    out.append("func main").append(program);
    out.append("() {\n\tx := make2()\n\ty := pick(x, make2())\n");
    int number = 900;
    for (Callee callee : called) {
      String[] objects = {"x", "y", "ps", "x.next"};
      String first = objects[random.nextInt(4)];
      String second = objects[random.nextInt(4)];
      String mutex = List.of("&pm", "&x.mu", "&y.mu", "&ps.mu").get(random.nextInt(4));
      out.append("\tif b(" + number++ + ") {\n\t\t");
      out.append(callee.call(first, second, mutex)).append("\n\t\treturn\n\t}\n");
    }
    out.append("}\n\n");
  }
}
