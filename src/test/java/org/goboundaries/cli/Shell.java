package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.goboundaries.analysis.Rule;

/** Runs the command in this process and keeps what it writes. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** With the rules of the product. */
  int run(String... arguments) {
    return Main.run(console(false), arguments).code();
  }

  /** With other rules. */
  int run(List<Rule> rules, String... arguments) {
    return new Command(rules, console(false), Host.UNTOUCHED).run(arguments).code();
  }

  int runOnTerminal(List<Rule> rules, String... arguments) {
    return new Command(rules, console(true), Host.UNTOUCHED).run(arguments).code();
  }

  private Console console(boolean terminal) {
    out.reset();
    err.reset();
    return new Console(out, err, terminal, terminal);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
