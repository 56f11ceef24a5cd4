package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import org.goboundaries.setup.Setup;
import org.goboundaries.setup.SetupException;
import org.goboundaries.setup.SetupOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code setup}: makes the rules active on a SonarQube server. */
final class SetupCommand {
  /** The first argument. A folder of that name is {@code ./setup}. */
  static final String NAME = "setup";

  private static final String SERVER = "--server";
  private static final String TOKEN = "--token";
  private static final String PROJECT = "--project";
  private static final String PROFILE = "--profile";
  private static final String DRY_RUN = "--dry-run";
  private static final String SERVER_VARIABLE = "SONAR_HOST_URL";
  private static final String TOKEN_VARIABLE = "SONAR_TOKEN";

  // on the command line other users of the machine can see it
  private static final String NO_TRACE = "better set $SONAR_TOKEN, which other users can't see.";

  private final Messages messages;
  private final PrintWriter out;
  private final Map<String, String> environment;

  SetupCommand(Console console, Map<String, String> environment) {
    this.messages = new Messages(console.err());
    this.out = new PrintWriter(console.out(), true, UTF_8);
    this.environment = environment;
  }

  ExitStatus run(String... arguments) {
    CommandLine line = new CommandLine(spec()).setExpandAtFiles(false);
    try {
      ParseResult parsed = line.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
      if (parsed.hasMatchedOption(Usage.HELP)) {
        line.usage(out, CommandLine.Help.Ansi.OFF);
        return ExitStatus.CLEAN;
      }
      new Setup(options(parsed), out::println).run();
      return ExitStatus.CLEAN;
    } catch (ParameterException e) {
      messages.complaint(String.valueOf(e.getMessage()));
      messages.complaint("see setup --help for usage");
      return ExitStatus.FAILED;
    } catch (SetupException e) {
      messages.complaint(String.valueOf(e.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private SetupOptions options(ParseResult parsed) throws SetupException {
    return new SetupOptions(
        required(parsed, SERVER, SERVER_VARIABLE),
        required(parsed, TOKEN, TOKEN_VARIABLE),
        text(parsed, PROJECT),
        text(parsed, PROFILE),
        parsed.hasMatchedOption(DRY_RUN));
  }

  private String required(ParseResult parsed, String option, String variable)
      throws SetupException {
    String value = text(parsed, option);
    String known = value == null ? environment.getOrDefault(variable, "") : value;
    if (known.isEmpty()) {
      throw new SetupException(
          option + " is missing, and " + variable + " is not set in the environment");
    }
    return known;
  }

  private static @Nullable String text(ParseResult parsed, String option) {
    return parsed.matchedOptionValue(option, null);
  }

  private static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("go-boundaries setup");
    option(spec, SERVER, "URL", "Address of the server; the default is $SONAR_HOST_URL.");
    option(spec, TOKEN, "TOKEN", "Token of a user who may administer quality profiles;", NO_TRACE);
    option(
        spec,
        PROJECT,
        "KEY",
        "Only for this project; otherwise for all that use the default profile.");
    option(spec, PROFILE, "NAME", "The profile to activate the rules in; created if missing.");
    spec.addOption(flag("Show what would be done, and do nothing.", DRY_RUN));
    spec.addOption(flag("Show this help.", "-h", Usage.HELP));
    spec.usageMessage()
        .description(
            "Activates the rules of Go Boundaries on a SonarQube server that has the plugin,",
            "in a quality profile that inherits from the one in use and replaces it.",
            "A second run changes nothing, and rules that were turned off stay off.",
            "")
        .sortOptions(false)
        .footer("", "Exit status: 0 success, 2 failure.");
    return spec;
  }

  private static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description).build();
  }

  private static void option(CommandSpec spec, String name, String label, String... description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }
}
