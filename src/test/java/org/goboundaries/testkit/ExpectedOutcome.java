package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a proof's {@code expected.txt} says of its program: {@code exit: 2}, every line of standard
 * output as {@code stdout: line}, and pieces of standard error as {@code stderr contains: text}.
 */
record ExpectedOutcome(int exit, List<String> stdout, List<String> stderr) {
  private static final Pattern LINE =
      Pattern.compile("(?<key>stdout|stderr contains):(?: (?<value>.*))?|exit: (?<exit>\\d+)");

  static ExpectedOutcome read(Path file) throws IOException {
    assertTrue(Files.isRegularFile(file), () -> file + " is missing");
    return of(file.toString(), Files.readAllLines(file));
  }

  static ExpectedOutcome of(String name, List<String> lines) {
    List<Integer> exits = new ArrayList<>();
    List<String> stdout = new ArrayList<>();
    List<String> stderr = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      assertTrue(matcher.matches(), () -> name + ": not an expectation: " + line);
      String value = matcher.group("value") == null ? "" : matcher.group("value");
      if (matcher.group("exit") != null) {
        exits.add(Integer.valueOf(matcher.group("exit")));
      } else if (matcher.group("key").equals("stdout")) {
        stdout.add(value);
      } else {
        stderr.add(value);
      }
    }
    assertEquals(1, exits.size(), () -> name + " must have one line \"exit: N\"");
    assertTrue(!stderr.contains(""), () -> name + ": every text contains the empty one");
    return new ExpectedOutcome(exits.get(0), List.copyOf(stdout), List.copyOf(stderr));
  }

  void compare(Outcome outcome) {
    Supplier<String> all = () -> outcome.command() + "\n" + outcome.stdout() + outcome.stderr();
    assertTrue(outcome.exit() != Outcome.KILLED, () -> "out of time: " + all.get());
    assertEquals(exit, outcome.exit(), () -> "exit status of " + all.get());
    assertEquals(stdout, outcome.stdout().lines().toList(), all);
    for (String text : stderr) {
      assertTrue(
          outcome.stderr().contains(text), () -> "stderr lacks \"" + text + "\": " + all.get());
    }
  }
}
