package org.goboundaries.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileFinder;
import org.goboundaries.analysis.FileSet;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.cache.StoredResult;
import org.goboundaries.config.Config;
import org.goboundaries.config.Exclusions;
import org.goboundaries.report.Report;
import org.goboundaries.report.Summary;
import org.goboundaries.report.fixes.ChosenFixes;
import org.goboundaries.report.fixes.FileFixes;
import org.goboundaries.report.fixes.UnifiedDiff;
import org.goboundaries.report.formats.LineIdentity;
import org.goboundaries.report.formats.PathRoot;
import org.goboundaries.report.formats.RuleFacts;
import org.goboundaries.report.formats.Setting;
import org.jspecify.annotations.Nullable;

/** Analyses what the paths name, and reports what is found. */
final class AnalysisCommand {
  private final List<Rule> rules;
  private final Console console;
  private final Host host;
  private final Messages messages;
  private final CopiedOutput copied;
  private final Writer out;
  private Exclusions exclusions = Config.NONE.exclusions(List.of());
  private @Nullable List<LineIdentity> former;

  /**
   * The analysis of a command.
   *
   * @param rules every rule there is
   * @param copied where the findings go
   * @param out writes there
   */
  AnalysisCommand(
      List<Rule> rules,
      Console console,
      Host host,
      Messages messages,
      CopiedOutput copied,
      Writer out) {
    this.rules = rules;
    this.console = console;
    this.host = host;
    this.messages = messages;
    this.copied = copied;
    this.out = out;
  }

  /**
   * Does so.
   *
   * @param excluded where nothing is reported
   * @param identity of the settings that come from elsewhere than the arguments
   */
  ExitStatus run(Options options, Exclusions excluded, String identity, String... arguments)
      throws IOException, WrongOptionException {
    options.fixes().check();
    options.newFrom().check(options.report().baseline());
    this.exclusions = excluded;
    long start = System.nanoTime();
    List<OutputChoice> choices = options.report().choices();
    Outputs.Styles styles = options.report().styles(console.outIsTerminal());
    KeptResults kept =
        KeptResults.in(options.cacheIfRepeatable(), styles + identity, messages, arguments);
    if (kept == null) {
      return analyze(options, choices, null, start);
    }
    StoredResult known = kept.find();
    if (known != null) {
      return tellAgain(known, options, choices, start);
    }
    kept.begin();
    copied.begin();
    try {
      return analyze(options, choices, kept, start);
    } finally {
      kept.end();
    }
  }

  private ExitStatus tellAgain(
      StoredResult known, Options options, List<OutputChoice> choices, long start)
      throws IOException {
    copied.write(known.out());
    copied.flush();
    int next = 0;
    for (OutputChoice choice : choices) {
      if (choice.file() != null) {
        OutputFile.write(choice.file(), known.files().get(next));
        next++;
      }
    }
    messages.again(known.err());
    tell(KeptResults.summary(known), options, start);
    return known.status() == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private ExitStatus analyze(
      Options options, List<OutputChoice> choices, @Nullable KeptResults kept, long start)
      throws IOException, WrongOptionException {
    List<Rule> running = options.choice().among(rules);
    Analyzer analyzer =
        new Analyzer(running, options.scope().options().withGenerated(options.generated()));
    FileSet set = FileFinder.find(options.paths());
    Setting setting = setting(options.report(), set, running);
    Outputs outputs = outputs(choices, options.report(), setting);
    ExitStatus elsewhere = host.handOver(set);
    if (elsewhere != null) {
      return elsewhere;
    }
    former = former(options, set, setting, analyzer);
    Reporting reporting = reporting(outputs, options, setting);
    if (options.fixes().isShown()) {
      return showFixes(options, set, setting, analyzer, start);
    }
    if (options.fixes().isApplied()) {
      reporting.after(applyFixes(options, set, setting, analyzer, start));
    }
    Check check = check(options, set, reporting, setting, messages, start);
    ExitStatus status = analyze(set, analyzer, check);
    if (kept != null) {
      keep(kept, check, outputs, status);
    }
    tell(check, options, start);
    return status;
  }

  private void keep(KeptResults kept, Check check, Outputs outputs, ExitStatus status)
      throws IOException {
    if (check.isRepeatable()) {
      out.flush();
      kept.keep(copied.copy(), outputs.files(), status, check.summary());
    }
  }

  private static @Nullable List<LineIdentity> former(
      Options options, FileSet set, Setting setting, Analyzer analyzer)
      throws IOException, WrongOptionException {
    return options.newFrom().any()
        ? new FormerState(options.newFrom(), setting.root().folder())
            .findings(analyzer, set.roots())
        : null;
  }

  private Reporting reporting(Report target, Options options, Setting setting)
      throws WrongOptionException {
    return Reporting.to(target, options.report(), setting, exclusions, former);
  }

  private Outputs outputs(List<OutputChoice> choices, ReportOptions options, Setting setting)
      throws CannotWriteException, WrongOptionException {
    return Outputs.of(choices, out, options.styles(console.outIsTerminal()), setting);
  }

  private ExitStatus showFixes(
      Options options, FileSet set, Setting setting, Analyzer analyzer, long start)
      throws IOException, WrongOptionException {
    ChosenFixes fixes = new ChosenFixes();
    Reporting reporting = reporting(fixes, options, setting);
    Check check = check(options, set, reporting, setting, messages, start);
    ExitStatus status = analyze(set, analyzer, check);
    for (FileFixes each : fixes.files()) {
      out.append(UnifiedDiff.of(each, setting.root().path(each.path())));
    }
    tell(check, options, start);
    ExitStatus complete = fixes.files().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    return status == ExitStatus.FAILED ? status : complete;
  }

  /** The analysis that follows reports all problems; this one is silent. */
  private FixedFiles applyFixes(
      Options options, FileSet set, Setting setting, Analyzer analyzer, long start)
      throws IOException, WrongOptionException {
    ChosenFixes fixes = new ChosenFixes();
    Reporting reporting = reporting(fixes, options, setting);
    Messages silent = new Messages(OutputStream.nullOutputStream());
    ExitStatus status =
        analyze(set, analyzer, check(options, set, reporting, setting, silent, start));
    FixedFiles files = new FixedFiles(fixes, messages);
    if (status == ExitStatus.FAILED) {
      messages.complaint("nothing is fixed: the analysis is incomplete");
    } else {
      files.write();
    }
    return files;
  }

  private Check check(
      Options options,
      FileSet set,
      Reporting reporting,
      Setting setting,
      Messages messages,
      long start) {
    boolean wantsProgress = console.errIsTerminal() && !options.quiet();
    Progress progress = new Progress(messages, wantsProgress ? set.files().size() : 0, start);
    SuppressionCheck suppressions = new SuppressionCheck(options.suppressions(), setting.rules());
    MemoryNote memory = new MemoryNote(messages);
    return new Check(reporting, messages, progress, memory, suppressions, options.debug());
  }

  private static Setting setting(ReportOptions options, FileSet set, List<Rule> running) {
    return new Setting(
        PathRoot.of(set.roots(), options.pathPrefix()),
        running.stream().map(Rule::key).toList(),
        new RuleFacts(),
        Version.number(),
        options.category());
  }

  private void tell(Check check, Options options, long start) {
    if (check.isAnalysed()) {
      tell(check.summary(), options, start);
    }
  }

  private void tell(Summary summary, Options options, long start) {
    if (!options.quiet()) {
      messages.line(summary.text((System.nanoTime() - start) / 1_000_000));
    }
  }

  private ExitStatus analyze(FileSet set, Analyzer analyzer, Check check) throws IOException {
    set.problems().forEach(check::unreadable);
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
        WriteFailure.tell(e, messages);
      } finally {
        host.end(ExitStatus.FAILED);
      }
    }
  }

  private static InternalFailure failure(FileSet set, OutOfMemoryError cause) {
    return new InternalFailure("analysis", set.roots().get(0).toString(), cause);
  }
}
