package org.goboundaries.cli;

import java.util.Arrays;
import org.goboundaries.rules.Rules;

/** Entry point of the command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    SecondJvm.endWithFirst();
    Console console = Console.ofProcess();
    System.exit(SecondJvm.code(run(console, new OwnProcess(console, arguments), arguments)));
  }

  /** Runs the command in a process that it leaves alone. */
  static ExitStatus run(Console console, String... arguments) {
    return run(console, Host.UNTOUCHED, arguments);
  }

  /**
   * An error of our own must not look like findings, whose status a plain Java error would have.
   */
  private static ExitStatus run(Console console, Host host, String... arguments) {
    try {
      return arguments.length > 0 && arguments[0].equals(SetupCommand.NAME)
          ? new SetupCommand(console, System.getenv()).run(arguments)
          : new Command(Rules.all(), console, host).run(arguments);
    } catch (RuntimeException | Error e) {
      Messages messages = new Messages(console.err());
      messages.complaint("internal error: " + e);
      if (Arrays.asList(arguments).contains(Usage.DEBUG)) {
        messages.stackTrace(e);
      }
      return ExitStatus.FAILED;
    }
  }
}
