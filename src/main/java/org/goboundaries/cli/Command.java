package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.config.Config;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Does what the arguments ask for. */
final class Command {
  private final List<Rule> rules;
  private final Console console;
  private final Host host;
  private final Messages messages;
  private final CopiedOutput copied;
  private final Writer out;

  /**
   * A command.
   *
   * @param rules every rule there is
   */
  Command(List<Rule> rules, Console console, Host host) {
    this.rules = rules;
    this.console = console;
    this.host = host;
    this.messages = new Messages(console.err());
    this.copied = new CopiedOutput(console.out());
    this.out = new BufferedWriter(new OutputStreamWriter(copied, UTF_8));
  }

  ExitStatus run(String... arguments) {
    RuleChoice choice = new RuleChoice();
    CommandLine line = Usage.commandLine(choice);
    try {
      ExitStatus status = run(Options.of(line.parseArgs(arguments), choice), line, arguments);
      out.flush();
      return status;
    } catch (ParameterException e) {
      return wrongUse(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return WriteFailure.tell(Objects.requireNonNull(e.getCause()), messages);
    } catch (IOException e) {
      return WriteFailure.tell(e, messages);
    }
  }

  private ExitStatus run(Options options, CommandLine line, String... arguments)
      throws IOException {
    if (options.help()) {
      line.usage(new PrintWriter(out), CommandLine.Help.Ansi.OFF);
      return ExitStatus.CLEAN;
    }
    if (options.version()) {
      return say(Version.text());
    }
    String unknown = unknownRule(options);
    if (unknown != null) {
      return failed(unknown);
    }
    if (options.rules()) {
      List<Rule> running = options.choice().among(rules);
      return say(String.join("\n", new RuleGuide(rules).lines(running)));
    }
    if (options.explain() != null) {
      return say(RuleGuide.page(options.explain()));
    }
    try {
      return configured(options, arguments);
    } catch (WrongOptionException e) {
      String problem = String.valueOf(e.getMessage());
      return e.isUsage() ? wrongUse(problem) : failed(problem);
    }
  }

  private ExitStatus configured(Options options, String... arguments)
      throws IOException, WrongOptionException {
    List<String> keys = rules.stream().map(Rule::key).toList();
    boolean needsPath = options.paths().isEmpty() && !options.config().isPrinted();
    if (needsPath) {
      return wrongUse("no PATH given");
    }
    Config config = options.config().read(options.paths(), keys);
    Configured configured = new Configured(config);
    Options whole = configured.options(options);
    if (options.config().isPrinted()) {
      return say(new ConfigPrinter(config).text(options, whole, rules));
    }
    return new AnalysisCommand(rules, console, host, messages, copied, out)
        .run(whole, config.exclusions(options.paths()), config.identity(), arguments);
  }

  /** What is wrong with the first name that is no rule's; null where all are. */
  private @Nullable String unknownRule(Options options) {
    List<String> names = new ArrayList<>(options.choice().names());
    if (options.explain() != null) {
      names.add(options.explain());
    }
    return names.isEmpty() ? null : new RuleGuide(rules).firstProblem(names);
  }

  private ExitStatus say(String text) throws IOException {
    out.append(text).append('\n');
    return ExitStatus.CLEAN;
  }

  private ExitStatus failed(String problem) {
    messages.complaint(problem);
    return ExitStatus.FAILED;
  }

  private ExitStatus wrongUse(String problem) {
    messages.complaint(problem);
    return failed("see --help for usage");
  }
}
