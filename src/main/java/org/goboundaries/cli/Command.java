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
import org.goboundaries.cache.StoredResult;
import org.goboundaries.report.Summary;
import org.goboundaries.report.TextReport;
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
      return cannotWrite(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      return cannotWrite(e);
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
    return options.paths().isEmpty() ? wrongUse("no PATH given") : check(options, arguments);
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

  private ExitStatus check(Options options, String... arguments) throws IOException {
    long start = System.nanoTime();
    KeptResults kept = KeptResults.in(options.cache(), showsSource(options), messages, arguments);
    if (kept == null) {
      return check(options, kept, start);
    }
    StoredResult known = kept.find();
    if (known != null) {
      return tellAgain(known, options, start);
    }
    kept.begin();
    copied.begin();
    try {
      return check(options, kept, start);
    } finally {
      kept.end();
    }
  }

  private ExitStatus tellAgain(StoredResult known, Options options, long start) throws IOException {
    copied.write(known.out());
    copied.flush();
    messages.again(known.err());
    tell(KeptResults.summary(known), options, start);
    return known.status() == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private ExitStatus check(Options options, @Nullable KeptResults kept, long start)
      throws IOException {
    AnalysisOptions wanted;
    try {
      wanted = options.scope().options().withGenerated(options.generated());
    } catch (WrongOptionException e) {
      return wrongUse(String.valueOf(e.getMessage()));
    }
    FileSet set = FileFinder.find(options.paths());
    ExitStatus elsewhere = host.handOver(set);
    if (elsewhere != null) {
      return elsewhere;
    }
    boolean wantsProgress = console.errIsTerminal() && !options.quiet();
    Progress progress = new Progress(messages, wantsProgress ? set.files().size() : 0, start);
    Check check = check(options, progress, new MemoryNote(messages));
    set.problems().forEach(check::unreadable);
    ExitStatus status = analyze(set, new Analyzer(options.choice().among(rules), wanted), check);
    if (kept != null && check.isRepeatable()) {
      out.flush();
      kept.keep(copied.copy(), status, check.summary());
    }
    if (check.isAnalysed()) {
      tell(check.summary(), options, start);
    }
    return status;
  }

  private void tell(Summary summary, Options options, long start) {
    if (!options.quiet()) {
      messages.line(summary.text((System.nanoTime() - start) / 1_000_000));
    }
  }

  private ExitStatus analyze(FileSet set, Analyzer analyzer, Check check) throws IOException {
    Host.Watch watch = host.watchMemory(() -> giveUp(set, check));
    try {
      analyzer.analyze(set, check);
    } catch (OutOfMemoryError e) {
      // what was found until then is reported, and that it is not all
      check.failed(failure(set, e));
    }
    watch.close();
    return check.finish();
  }

  /** Tells what was found while another thread does nothing but collect garbage, and ends it. */
  private void giveUp(FileSet set, Check check) {
    synchronized (check) {
      if (check.isFinished()) {
        return;
      }
      try {
        check.failed(failure(set, new OutOfMemoryError("nothing but collections")));
        check.finish();
        out.flush();
      } catch (IOException e) {
        cannotWrite(e);
      } finally {
        host.end(ExitStatus.FAILED);
      }
    }
  }

  private static InternalFailure failure(FileSet set, OutOfMemoryError cause) {
    return new InternalFailure("analysis", set.roots().get(0).toString(), cause);
  }

  private Check check(Options options, Progress progress, MemoryNote memory) {
    TextReport report = new TextReport(out, showsSource(options));
    return new Check(report, messages, progress, memory, options.debug());
  }

  private boolean showsSource(Options options) {
    return options.showSource() == null ? console.outIsTerminal() : options.showSource();
  }

  private ExitStatus wrongUse(String problem) {
    messages.complaint(problem);
    messages.complaint("see --help for usage");
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
