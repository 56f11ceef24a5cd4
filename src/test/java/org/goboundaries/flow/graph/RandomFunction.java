package org.goboundaries.flow.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Writes a function of random statements, valid Go: every call but those of deferred functions has
 * a number of its own and reports it when it is made. Whatever goes round makes a call.
 */
final class RandomFunction {
  private static final int DEPTH = 4;
  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> gotoLabels = new ArrayDeque<>();
  private final Deque<Breakable> open = new ArrayDeque<>();
  private final List<String> used = new ArrayList<>();
  private int calls;
  private int labels;

  private RandomFunction(Random random) {
    this.random = random;
  }

  static String text(String name, Random random) {
    RandomFunction function = new RandomFunction(random);
    function.out.append("func ").append(name).append("() {\n");
    function.block(0);
    return function.out.append("}\n").toString();
  }

  private record Breakable(String label, boolean isLoop) {}

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String call(String function) {
    calls++;
    return function + "(" + calls + ")";
  }

  private void block(int depth) {
    boolean isLabelled = chance(20);
    String label = "G" + labels;
    if (isLabelled) {
      labels++;
      gotoLabels.push(label);
    }
    int statements = 1 + random.nextInt(5 - depth);
    int at = random.nextInt(statements);
    int jump = random.nextInt(statements);
    for (int i = 0; i < statements; i++) {
      if (isLabelled && i == at) {
        line(label + ":\n" + call("t"));
      }
      statement(depth);
      if (isLabelled && i == jump) {
        line("if " + condition(0) + " { goto " + label + " }");
      }
    }
    if (isLabelled) {
      gotoLabels.remove(label);
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void statement(int depth) {
    int kind = random.nextInt(depth < DEPTH ? 34 : 20);
    switch (kind) {
      case 0, 1, 2 -> line(call("t"));
      case 3 -> line("t(" + argument("v") + ")");
      case 4 -> line("some = " + call("v") + " + array[" + call("v") + "]");
      case 5 -> line("array[" + call("v") + "] = " + call("v"));
      case 6 -> line("flag = " + condition(0));
      case 7 -> line("*" + call("pointer") + " = 12 / " + call("v"));
      case 8 -> line("value = " + call("anything") + ".(int)");
      case 9 -> line("value, flag = " + call("anything") + ".(int)");
      case 10 -> line("func() { if untraced() { return }; some++ }()");
      case 11, 12, 13 -> deferred();
      case 14, 15, 16, 17, 18 -> leave();
      case 19 -> line("some, array[" + call("v") + "] = " + call("v") + ", <-" + call("closed"));
      case 20, 21, 22 -> ifChain(depth);
      case 23, 24 ->
          loop(
              depth,
              "for "
                  + (chance(50) ? call("t") : "")
                  + "; "
                  + condition(0)
                  + "; "
                  + (chance(50) ? call("t") : ""));
      case 25 -> loop(depth, chance(50) ? "for " : "for " + condition(0));
      case 26, 27 -> loop(depth, "for range " + call(rangeOperand()));
      case 28, 29, 30 -> choice(depth, true);
      case 31 -> typeSwitch(depth);
      case 32 -> select(depth);
      default -> nested(depth);
    }
  }

  private String argument(String function) {
    int own = ++calls;
    return own + ", " + call(function) + ", " + call(function);
  }

  private String rangeOperand() {
    return List.of("slice", "count", "dict", "text", "closed", "sequence", "sequence")
        .get(random.nextInt(7));
  }

  private String condition(int depth) {
    return switch (random.nextInt(depth < 2 ? 7 : 4)) {
      case 0, 1, 2, 3 -> call("c");
      case 4 -> "!(" + condition(depth + 1) + ")";
      case 5 -> "(" + condition(depth + 1) + " && " + condition(depth + 1) + ")";
      default -> "(" + condition(depth + 1) + " || " + condition(depth + 1) + ")";
    };
  }

  private void deferred() {
    String function = chance(30) ? "recovers" : "ran";
    int own = ++calls;
    line("defer " + function + "(" + own + ", " + call("v") + ")");
  }

  private void leave() {
    int kind = random.nextInt(10);
    String statement = "return";
    if (kind == 0) {
      statement = "panic(" + call("v") + ")";
    } else if (kind == 1) {
      statement = "goexit()";
    } else if (kind < 8 && !open.isEmpty()) {
      statement = leaveBreakable();
    } else if (kind == 8 && !gotoLabels.isEmpty()) {
      statement = "goto " + gotoLabels.peek();
    }
    line(chance(80) ? "if " + condition(1) + " { " + statement + " }" : statement);
  }

  private String leaveBreakable() {
    List<Breakable> all = List.copyOf(open);
    Breakable target = all.get(random.nextInt(all.size()));
    boolean goesOn = target.isLoop() && chance(50);
    String word = goesOn ? "continue" : "break";
    boolean isNearest =
        goesOn
            ? all.stream().filter(Breakable::isLoop).findFirst().orElseThrow() == target
            : all.get(0) == target;
    if (isNearest && chance(60)) {
      return word;
    }
    used.add(target.label());
    return word + " " + target.label();
  }

  private void nested(int depth) {
    line("{");
    block(depth + 1);
    line("}");
  }

  private void ifChain(int depth) {
    out.append("if ").append(chance(20) ? call("t") + "; " : "");
    line(condition(0) + " {");
    block(depth + 1);
    while (chance(30)) {
      line("} else if " + condition(1) + " {");
      block(depth + 1);
    }
    if (chance(40)) {
      line("} else {");
      block(depth + 1);
    }
    line("}");
  }

  private void loop(int depth, String head) {
    breakable(
        true,
        head,
        () -> {
          line(call("t"));
          block(depth + 1);
        });
  }

  /** The label stands in front, but only afterwards is it known whether something uses it. */
  private void breakable(boolean isLoop, String head, Runnable body) {
    String label = "L" + labels++;
    int at = out.length();
    open.push(new Breakable(label, isLoop));
    line(head + " {");
    body.run();
    line("}");
    open.pop();
    if (used.contains(label)) {
      out.insert(at, label + ":\n");
    }
  }

  private void choice(int depth, boolean mayFall) {
    boolean isTagged = chance(60);
    String head = "switch " + (chance(20) ? call("t") + "; " : "") + (isTagged ? call("v") : "");
    int clauses = random.nextInt(4);
    int otherwise = random.nextInt(6);
    breakable(
        false,
        head,
        () -> {
          for (int i = 0; i < clauses; i++) {
            String first = isTagged ? call("v") : condition(1);
            String values =
                chance(40) ? first + ", " + (isTagged ? call("v") : condition(1)) : first;
            line(i == otherwise ? "default:" : "case " + values + ":");
            block(depth + 1);
            if (mayFall && i + 1 < clauses && chance(30)) {
              line("fallthrough");
            }
          }
        });
  }

  private void typeSwitch(int depth) {
    breakable(
        false,
        "switch " + call("anything") + ".(type)",
        () -> {
          for (String clause : List.of("case int:", "case string, nil:", "default:")) {
            if (chance(70)) {
              line(clause);
              block(depth + 1);
            }
          }
        });
  }

  private void select(int depth) {
    breakable(
        false,
        "select",
        () -> {
          line("case <-" + call("ready") + ":");
          block(depth + 1);
          line("case array[" + call("v") + "] = <-" + call("ready") + ":");
          block(depth + 1);
          line("default:");
          block(depth + 1);
          line("case " + call("ready") + " <- " + call("v") + ":");
          block(depth + 1);
        });
  }
}
