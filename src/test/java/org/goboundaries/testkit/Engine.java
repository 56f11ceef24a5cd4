package org.goboundaries.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.FileFinder;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.FileSet;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.goboundaries.source.SourceText;

/** Runs rules as users do, except that a rule which throws fails the test. */
public final class Engine {
  private Engine() {}

  private static final AnalysisOptions WITH_LIKELY =
      AnalysisOptions.defaults().withConfidence(Confidence.LIKELY);

  /** The findings in a file that is a program by itself, likely ones too. */
  static List<Finding> findings(List<Rule> rules, Path file) throws IOException {
    return findings(rules, SourceText.read(file));
  }

  /** The findings in a text that is a program by itself, likely ones too. */
  static List<Finding> findings(List<Rule> rules, SourceText text) {
    return findings(List.of(new Analyzer(rules, WITH_LIKELY).analyzeWhole(text)));
  }

  /** The rules that run unless a user says otherwise. */
  public static List<Rule> usualRules() {
    return Rules.all().stream().filter(Rule::isActive).toList();
  }

  /** The findings in a module, file by file. */
  public static List<Finding> module(List<Rule> rules, Path folder) {
    return findings(results(rules, folder));
  }

  /** The same, with likely ones. */
  static List<Finding> moduleWithLikely(List<Rule> rules, Path folder) {
    return findings(results(rules, folder, WITH_LIKELY));
  }

  /** What is told of the files of a module. */
  static List<FileResult> results(List<Rule> rules, Path folder) {
    return results(rules, folder, AnalysisOptions.defaults());
  }

  private static List<FileResult> results(List<Rule> rules, Path folder, AnalysisOptions options) {
    FileSet set = FileFinder.find(List.of(folder.toString()));
    if (!set.problems().isEmpty()) {
      throw new AssertionError(set.problems());
    }
    Results results = new Results();
    new Analyzer(rules, options).analyze(set, results);
    return results.all;
  }

  private static List<Finding> findings(List<FileResult> results) {
    List<Finding> findings = new ArrayList<>();
    for (FileResult result : results) {
      result.failures().forEach(Engine::fail);
      findings.addAll(result.findings());
    }
    return findings;
  }

  private static void fail(InternalFailure failure) {
    throw new AssertionError(failure.part() + " fails on " + failure.path(), failure.cause());
  }

  /** Keeps results; whatever goes wrong fails the test. */
  private static final class Results implements AnalysisListener {
    private final List<FileResult> all = new ArrayList<>();

    @Override
    public void read(Path file) {
      // told of again when it is analysed
    }

    @Override
    public void analysed(FileResult result) {
      all.add(result);
    }

    @Override
    public void generated(Path file) {
      // silent, as it is for users
    }

    @Override
    public void unreadable(PathProblem problem) {
      throw new AssertionError(problem);
    }

    @Override
    public void failed(InternalFailure failure) {
      fail(failure);
    }
  }
}
