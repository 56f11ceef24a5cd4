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
  private static final String NO_TRACE = "better: $SONAR_TOKEN, for nobody else can see that.";

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
      messages.complaint("setup --help shows how it is used");
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
    option(spec, SERVER, "URL", "Address of the server; else $SONAR_HOST_URL.");
    option(spec, TOKEN, "TOKEN", "A user token of who may administer quality profiles;", NO_TRACE);
    option(spec, PROJECT, "KEY", "Only for this project; else for all that have the default.");
    option(
        spec, PROFILE, "NAME", "The profile that is to have the rules; made where there is none.");
    spec.addOption(flag("Tell what would be done, and do nothing.", DRY_RUN));
    spec.addOption(flag("Show this text.", "-h", Usage.HELP));
    spec.usageMessage()
        .description(
            "Makes the rules of Go Boundaries active on a SonarQube server that has the plugin:",
            "in a quality profile that inherits from the one in use and takes its place.",
            "A second run changes nothing, and rules that somebody turned off stay off.",
            "")
        .sortOptions(false)
        .footer("", "Exit status: 0 done, 2 not done.");
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
