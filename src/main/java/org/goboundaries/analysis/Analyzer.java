package org.goboundaries.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.Extent;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;

/** Runs rules over Go files. Holds no state of an analysis: one may serve many threads. */
public final class Analyzer {
  private final List<Rule> rules;
  private final AnalysisOptions options;
  private final ModelNeed interest;

  /** An analyser for these rules. */
  public Analyzer(List<Rule> rules, AnalysisOptions options) {
    this.rules = List.copyOf(rules);
    this.options = options;
    this.interest = new ModelNeed(rules, options.knowledge());
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

  /**
   * Modules that don't import one another come one after the other, each with a model of its own:
   * the trees of one are gone before the next is read.
   */
  private void analyzeTogether(FileSet set, AnalysisListener listener) {
    AnalysisResults outcomes = new AnalysisResults(rules, options, listener.wantsSuppressions());
    ResultsInOrder results = new ResultsInOrder(set.files(), listener);
    try (Workers workers = workers(set)) {
      for (AnalysisPart part : parts(set, listener)) {
        listener.begins(part.files());
        List<Reading> readings = read(part.files(), workers, listener);
        Model model = model(part, set, readings, listener);
        workers.inOrder(
            readings,
            read -> new ResultsInOrder.Result(read.path(), outcomes.of(read, model)),
            results::add);
        outcomes.untold(model).forEach(listener::failed);
      }
    }
    listener.suppressions(outcomes.comments());
  }

  /** Without a model: no tree is kept. */
  private void analyzeEach(FileSet set, AnalysisListener listener) {
    AnalysisResults outcomes = new AnalysisResults(rules, options, listener.wantsSuppressions());
    try (Workers workers = workers(set)) {
      workers.inOrder(
          set.files(),
          file -> outcomes.of(Reading.of(file, options.generated()), null),
          event -> event.accept(listener));
    }
    listener.suppressions(outcomes.comments());
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

  private List<AnalysisPart> parts(FileSet set, AnalysisListener listener) {
    try {
      return AnalysisPart.of(new ModelMaker(options).workspace(set), set.files());
    } catch (RuntimeException | Error e) {
      listener.failed(failure(set, e));
      return List.of(new AnalysisPart(null, set.files()));
    }
  }

  /** Null where it can't be made: what needs none is still reported. */
  private @Nullable Model model(
      AnalysisPart part, FileSet set, List<Reading> readings, AnalysisListener listener) {
    Workspace workspace = part.workspace();
    try {
      return workspace == null ? null : new ModelMaker(options).make(workspace, set, readings);
    } catch (RuntimeException | Error e) {
      listener.failed(failure(set, e));
      return null;
    }
  }

  private static InternalFailure failure(FileSet set, Throwable cause) {
    String named = set.roots().isEmpty() ? "" : set.roots().get(0).toString();
    return new InternalFailure("model", named, cause);
  }
}
