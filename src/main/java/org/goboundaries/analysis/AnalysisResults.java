package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.BadDecl;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.SyntaxError;
import org.goboundaries.types.program.Failure;
import org.jspecify.annotations.Nullable;

/** What comes out of one analysis, file by file. */
final class AnalysisResults {
  private final RuleRunner rules;
  private final boolean generated;
  private final SuppressionUse use = new SuppressionUse();
  private final boolean wantsComments;
  private final Set<Failure> known = ConcurrentHashMap.newKeySet();

  AnalysisResults(List<Rule> rules, AnalysisOptions options) {
    this(rules, options, false);
  }

  /**
   * The same.
   *
   * @param wantsComments whether somebody asks for the comments that suppress findings
   */
  AnalysisResults(List<Rule> rules, AnalysisOptions options, boolean wantsComments) {
    this.rules = new RuleRunner(rules, options, use);
    this.generated = options.generated();
    this.wantsComments = wantsComments;
  }

  /** The comments that suppress findings in the files until now, where they are wanted. */
  List<SuppressionComment> comments() {
    return use.comments();
  }

  /** What to report about a file. Without a model the tree is out of reach when this returns. */
  Consumer<AnalysisListener> of(Reading reading, @Nullable Model model) {
    Path path = reading.path();
    PathProblem problem = reading.problem();
    if (problem != null) {
      return listener -> listener.unreadable(problem);
    }
    if (reading.generated() && !generated) {
      return listener -> listener.generated(path);
    }
    try {
      FileResult result = result(reading, model);
      return listener -> listener.analysed(result);
    } catch (OutOfMemoryError e) {
      return listener -> listener.unreadable(PathProblem.tooLarge(path));
    }
  }

  /** What was found in a file. */
  FileResult result(Reading reading, @Nullable Model model) {
    return result(reading, model, () -> false);
  }

  /** The same, or less once it is cancelled. */
  FileResult result(Reading reading, @Nullable Model model, BooleanSupplier cancelled) {
    GoFile file = reading.tree();
    List<InternalFailure> failures = new ArrayList<>();
    if (reading.failure() != null) {
      failures.add(reading.failure());
    }
    if (file == null) {
      String path = reading.path().toString();
      return new FileResult(path, reading.lines(), false, List.of(), List.of(), failures);
    }
    if (wantsComments) {
      use.written(file.text(), SuppressionReader.of(file));
    }
    boolean isKnown = model != null && model.unit(file) != null;
    RuleRunner.Result found = rules.run(file, isKnown ? model : null, cancelled);
    failures.addAll(found.failures());
    failures.addAll(failures(file, model));
    return new FileResult(
        file.text().path(),
        reading.lines(),
        isReadable(file),
        found.findings(),
        syntaxErrors(file),
        List.copyOf(failures));
  }

  private List<InternalFailure> failures(GoFile file, @Nullable Model model) {
    if (model == null) {
      return List.of();
    }
    List<InternalFailure> found = new ArrayList<>();
    for (Failure failure : model.failures()) {
      if (isOf(file.text(), failure) && known.add(failure)) {
        found.add(failure(failure));
      }
    }
    if (found.isEmpty() && model.unit(file) == null) {
      Throwable none = new IllegalStateException("no package has this file");
      found.add(new InternalFailure("model", file.text().path(), none));
    }
    return found;
  }

  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOf(SourceText text, Failure failure) {
    return failure.file() == text;
  }

  /** What went wrong while nothing could be reported: in files not named, or already reported. */
  List<InternalFailure> untold(@Nullable Model model) {
    return model == null
        ? List.of()
        : model.failures().stream().filter(known::add).map(AnalysisResults::failure).toList();
  }

  private static InternalFailure failure(Failure failure) {
    return new InternalFailure("model", failure.file().path(), failure.cause());
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
}
