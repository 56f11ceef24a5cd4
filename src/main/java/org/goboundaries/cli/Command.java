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
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileFinder;
import org.goboundaries.analysis.FileSet;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Does what the arguments ask for. */
final class Command {
  private final List<Rule> rules;
  private final Console console;
  private final Messages messages;
  private final Writer out;

  /**
   * A command.
   *
   * @param rules every rule there is
   */
  Command(List<Rule> rules, Console console) {
    this.rules = rules;
    this.console = console;
    this.messages = new Messages(console.err());
    this.out = new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8));
  }

  ExitStatus run(String... arguments) {
    RuleChoice choice = new RuleChoice();
    CommandLine line = Usage.commandLine(choice);
    try {
      ExitStatus status = run(Options.of(line.parseArgs(arguments), choice), line);
      out.flush();
      return status;
    } catch (ParameterException e) {
      return wrongUse(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return cannotWrite(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      return cannotWrite(e);
    }
  }

  private ExitStatus run(Options options, CommandLine line) throws IOException {
    if (options.help()) {
      line.usage(new PrintWriter(out), CommandLine.Help.Ansi.OFF);
      return ExitStatus.CLEAN;
    }
    if (options.version()) {
      return say(Version.text());
    }
    String unknown = unknownRule(options);
    if (unknown != null) {
      messages.complaint(unknown);
      return ExitStatus.FAILED;
    }
    if (options.rules()) {
      List<Rule> running = options.choice().among(rules);
      return say(String.join("\n", new RuleGuide(rules).lines(running)));
    }
    if (options.explain() != null) {
      return say(RuleGuide.page(options.explain()));
    }
    return options.paths().isEmpty() ? wrongUse("no PATH given") : check(options);
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

  private ExitStatus check(Options options) throws IOException {
    AnalysisOptions wanted;
    try {
      wanted = options.scope().options().withGenerated(options.generated());
    } catch (WrongOptionException e) {
      return wrongUse(String.valueOf(e.getMessage()));
    }
    long start = System.nanoTime();
    FileSet set = FileFinder.find(options.paths());
    boolean wantsProgress = console.errIsTerminal() && !options.quiet();
    Progress progress = new Progress(messages, wantsProgress ? set.files().size() : 0, start);
    Check check = check(options, progress);
    set.problems().forEach(check::unreadable);
    try {
      new Analyzer(options.choice().among(rules), wanted).analyze(set, check);
    } catch (OutOfMemoryError e) {
      // what was found until then is told, and that it is not all
      check.failed(new InternalFailure("analysis", options.paths().get(0), e));
    }
    ExitStatus status = check.finish();
    if (check.isAnalysed() && !options.quiet()) {
      messages.line(check.summary().text((System.nanoTime() - start) / 1_000_000));
    }
    return status;
  }

  private Check check(Options options, Progress progress) {
    boolean showSource =
        options.showSource() == null ? console.outIsTerminal() : options.showSource();
    return new Check(new TextReport(out, showSource), messages, progress, options.debug());
  }

  private ExitStatus wrongUse(String problem) {
    messages.complaint(problem);
    messages.complaint("--help shows how it is used");
    return ExitStatus.FAILED;
  }

  /** Who reads the first lines only, as head does, has seen findings and wants no complaint. */
  private ExitStatus cannotWrite(IOException failure) {
    String reason = String.valueOf(failure.getMessage());
    if (reason.equals("Broken pipe")) {
      return ExitStatus.FINDINGS;
    }
    messages.complaint("cannot write to standard output: " + reason);
    return ExitStatus.FAILED;
  }
}
