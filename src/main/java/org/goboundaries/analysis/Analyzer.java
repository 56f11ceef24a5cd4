package org.goboundaries.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.Extent;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Runs rules over Go files. Holds no state of an analysis: one may serve many threads. */
public final class Analyzer {
  private final List<Rule> rules;
  private final AnalysisOptions options;
  private final Interest interest;

  /** An analyser for these rules. */
  public Analyzer(List<Rule> rules, AnalysisOptions options) {
    this.rules = List.copyOf(rules);
    this.options = options;
    this.interest = new Interest(rules, options.knowledge());
  }

  /** An analyser for these rules with the usual options. */
  public Analyzer(List<Rule> rules) {
    this(rules, AnalysisOptions.defaults());
  }

  /** Analyses one text, generated or not; nothing is known of the code around it. */
  public FileResult analyze(SourceText text) {
    return analyze(text, Extent.FILE);
  }

  /** Analyses one text that is a module by itself, generated or not. */
  public FileResult analyzeWhole(SourceText text) {
    return analyze(text, Extent.MODULE);
  }

  private FileResult analyze(SourceText text, Extent extent) {
    Reading reading = Reading.of(path(text), text, false);
    AnalysisResults outcomes = new AnalysisResults(rules, options);
    if (reading.tree() == null || !interest.isIn(text)) {
      return outcomes.result(reading, null);
    }
    try {
      Model model = new ModelMaker(options).make(reading, text, extent);
      return outcomes.result(reading, model);
    } catch (RuntimeException | Error e) {
      return outcomes.result(reading, null).with(new InternalFailure("model", text.path(), e));
    }
  }

  private static Path path(SourceText text) {
    try {
      return Path.of(text.path());
    } catch (InvalidPathException e) {
      return Path.of("text.go");
    }
  }

  /**
   * Analyses files together, several at a time; the listener hears of them in the order given. Each
   * is a part of what was named.
   */
  public void analyze(FileSet set, AnalysisListener listener) {
    if (!analyzeIfOfInterest(set, listener)) {
      analyzeEach(set, listener);
    }
  }

  /**
   * The same, but where no rule could find anything the listener hears of no file; they are read up
   * to the one with which they have the words that one of the rules asks for.
   *
   * @return whether the files were analysed
   */
  public boolean analyzeIfOfInterest(FileSet set, AnalysisListener listener) {
    boolean isOfInterest = interest.isIn(set);
    if (isOfInterest) {
      analyzeTogether(set, listener);
    }
    return isOfInterest;
  }

  private void analyzeTogether(FileSet set, AnalysisListener listener) {
    AnalysisResults outcomes = new AnalysisResults(rules, options);
    try (Workers workers = workers(set)) {
      List<Reading> readings = read(set.files(), workers, listener);
      Model model = model(set, readings, listener);
      workers.inOrder(readings, read -> outcomes.of(read, model), told -> told.accept(listener));
      outcomes.untold(model).forEach(listener::failed);
    }
  }

  /** Without a model: no tree is kept. */
  private void analyzeEach(FileSet set, AnalysisListener listener) {
    AnalysisResults outcomes = new AnalysisResults(rules, options);
    try (Workers workers = workers(set)) {
      workers.inOrder(
          set.files(),
          file -> outcomes.of(Reading.of(file, options.generated()), null),
          told -> told.accept(listener));
    }
  }

  private Workers workers(FileSet set) {
    return new Workers(Math.min(options.workers(), set.files().size()));
  }

  private static List<Reading> read(List<Path> files, Workers workers, AnalysisListener listener) {
    List<Reading> readings = new ArrayList<>(files.size());
    workers.inOrder(
        files,
        file -> Reading.of(file, true),
        reading -> {
          readings.add(reading);
          listener.read(reading.path());
        });
    return readings;
  }

  /** Null where it can't be made: what needs none is still told. */
  private @Nullable Model model(FileSet set, List<Reading> readings, AnalysisListener listener) {
    try {
      return new ModelMaker(options).make(set, readings);
    } catch (RuntimeException | Error e) {
      String named = set.roots().isEmpty() ? "" : set.roots().get(0).toString();
      listener.failed(new InternalFailure("model", named, e));
      return null;
    }
  }
}
