package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.config.Exclusions;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;
import org.goboundaries.report.Tally;
import org.goboundaries.report.baseline.BaselineException;
import org.goboundaries.report.baseline.BaselineFile;
import org.goboundaries.report.baseline.NewFindings;
import org.goboundaries.report.formats.LineIdentity;
import org.goboundaries.report.formats.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of findings on their way to the reports: those that are known are left out, the
 * others are counted.
 */
final class Reporting implements Report {
  private final ReportOptions options;
  private final Setting setting;
  private final Tally tally;
  private final @Nullable NewFindings isNew;
  private final @Nullable NewFindings isLater;
  private final Exclusions exclusions;
  private @Nullable FixedFiles fixed;
  private final List<FileResult> written = new ArrayList<>();

  private Reporting(
      ReportOptions options,
      Setting setting,
      Tally tally,
      @Nullable NewFindings isNew,
      @Nullable NewFindings isLater,
      Exclusions exclusions) {
    this.options = options;
    this.setting = setting;
    this.tally = tally;
    this.isNew = isNew;
    this.isLater = isLater;
    this.exclusions = exclusions;
  }

  /**
   * The way to these reports; reads the baseline.
   *
   * @param exclusions where nothing is reported; a finding that has a place elsewhere moves there
   * @param former findings of a former state, null where nobody asks for it
   */
  static Reporting to(
      Report outputs,
      ReportOptions options,
      Setting setting,
      Exclusions exclusions,
      @Nullable List<LineIdentity> former)
      throws WrongOptionException {
    BaselineOptions baseline = options.baseline();
    baseline.check();
    Tally tally = new Tally(outputs, FailOn.of(options.failOn(), setting.facts()));
    NewFindings isLater = former == null ? null : new NewFindings(former, setting.root(), tally);
    if (baseline.known() == null) {
      return new Reporting(options, setting, tally, null, isLater, exclusions);
    }
    try {
      List<LineIdentity> known = BaselineFile.read(baseline.known());
      Report next = isLater == null ? tally : isLater;
      NewFindings isNew = new NewFindings(known, setting.root(), next);
      return new Reporting(options, setting, tally, isNew, isLater, exclusions);
    } catch (BaselineException e) {
      throw WrongOptionException.ofInput("--baseline " + e.getMessage());
    }
  }

  private Report first() {
    if (isNew != null) {
      return isNew;
    }
    return isLater == null ? tally : isLater;
  }

  /** Has it compare what is found with what was fixed before. */
  void after(FixedFiles files) {
    fixed = files;
  }

  @Override
  public void add(FileResult all) throws IOException {
    if (fixed != null) {
      fixed.check(all);
    }
    exclusions.see(all.path());
    FileResult result = all.without(exclusions::excludes);
    if (options.baseline().written() != null) {
      written.add(result);
      tally.add(result.with(List.of()));
    } else {
      first().add(result);
    }
  }

  @Override
  public List<String> finish(Completion completion) throws IOException {
    List<String> notes = new ArrayList<>();
    Completion reported = completion;
    String file = options.baseline().written();
    if (file != null) {
      notes.add(write(file, completion));
      reported = completion.withFindings(0);
    }
    notes.addAll(first().finish(reported));
    if (isNew != null && isNew.isStale()) {
      notes.add(options.baseline().known() + ": " + isNew.staleText());
    }
    if (completion.isComplete()) {
      notes.addAll(exclusions.unused());
    }
    return notes;
  }

  private String write(String file, Completion completion) throws IOException {
    if (!completion.isComplete()) {
      return file + " is not written: the analysis is incomplete";
    }
    List<LineIdentity> found = NewFindings.identities(written, setting.root());
    OutputFile.write(file, BaselineFile.text(found).getBytes(UTF_8));
    return file + ": " + found.size() + (found.size() == 1 ? " finding" : " findings") + " written";
  }

  /** How many findings were reported. */
  int findings() {
    return tally.findings();
  }

  /** What the findings mean for the run. */
  ExitStatus status() {
    if (fixed != null && fixed.isWrong()) {
      return ExitStatus.FAILED;
    }
    boolean isOutdated = options.baseline().isStrict() && isNew != null && isNew.isStale();
    return tally.isFailed() || isOutdated ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  /** Counts, where they are wanted, and what is known. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(options.stats() ? tally.lines() : List.of());
    if (isNew != null && isNew.known() > 0) {
      lines.add(isNew.known() + " more in the baseline");
    }
    if (isLater != null && isLater.known() > 0) {
      lines.add(isLater.known() + " more that were there before");
    }
    return lines;
  }
}
