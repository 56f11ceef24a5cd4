package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.BadDecl;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GeneratedMark;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.SyntaxError;
import org.goboundaries.syntax.parser.Parser;

/** Runs rules over Go files. Holds no state of an analysis: one may serve many threads. */
public final class Analyzer {
  private final RuleRunner rules;
  private final AnalysisOptions options;

  /** An analyser for these rules. */
  public Analyzer(List<Rule> rules, AnalysisOptions options) {
    this.rules = new RuleRunner(rules);
    this.options = options;
  }

  /** An analyser for these rules with the usual options. */
  public Analyzer(List<Rule> rules) {
    this(rules, AnalysisOptions.defaults());
  }

  /** Analyses one text, generated or not. */
  public FileResult analyze(SourceText text) {
    try {
      return analyze(Parser.parse(text));
    } catch (RuntimeException | StackOverflowError e) {
      InternalFailure failure = new InternalFailure("parser", text.path(), e);
      return new FileResult(
          text.path(), lines(text), false, List.of(), List.of(), List.of(failure));
    }
  }

  /** Analyses files, several at a time; the listener hears of them in the order given. */
  public void analyze(List<Path> files, AnalysisListener listener) {
    try (Workers workers = new Workers(Math.min(options.workers(), files.size()))) {
      workers.inOrder(files, this::analyze, told -> told.accept(listener));
    }
  }

  /** What is to be told of a file. The tree is out of reach when this returns. */
  private Consumer<AnalysisListener> analyze(Path file) {
    try {
      SourceText text = SourceText.read(file);
      if (!options.generated() && GeneratedMark.isIn(text)) {
        return listener -> listener.generated(file);
      }
      FileResult result = analyze(text);
      return listener -> listener.analysed(result);
    } catch (IOException e) {
      return listener -> listener.unreadable(PathProblem.of(file, e));
    } catch (OutOfMemoryError e) {
      return listener -> listener.unreadable(PathProblem.tooLarge(file));
    }
  }

  private FileResult analyze(GoFile file) {
    RuleRunner.Result result = rules.run(file);
    return new FileResult(
        file.text().path(),
        lines(file.text()),
        isReadable(file),
        result.findings(),
        syntaxErrors(file),
        result.failures());
  }

  private static boolean isReadable(GoFile file) {
    if (file.errors().isEmpty()) {
      return true;
    }
    for (Decl decl : file.declarations()) {
      if (!(decl instanceof BadDecl)) {
        return true;
      }
    }
    return false;
  }

  private static List<Location> syntaxErrors(GoFile file) {
    List<Location> errors = new ArrayList<>();
    for (SyntaxError error : file.errors()) {
      errors.add(new Location(file.text(), error.offset(), error.offset(), error.message()));
    }
    return List.copyOf(errors);
  }

  /** As an editor numbers them, without the empty one behind the last line feed. */
  private static int lines(SourceText text) {
    int count = text.lines().count();
    return text.lines().start(count) == text.length() ? count - 1 : count;
  }
}
