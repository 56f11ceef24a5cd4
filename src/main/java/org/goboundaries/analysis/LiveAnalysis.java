package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GeneratedMark;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * One analysis of a file that may be in an editor.
 *
 * @param edited the texts of all files that have not been saved
 */
record LiveAnalysis(
    Path file,
    List<Rule> rules,
    AnalysisOptions options,
    Map<Path, SourceText> edited,
    BooleanSupplier cancelled) {

  /** What was found in the file; anything once it is cancelled. */
  FileResult run(ModuleSession session) {
    try {
      Model model = model(session);
      return model == null ? of(null) : asking(session.asked(rules, model)).of(model);
    } catch (RuntimeException | Error e) {
      session.forget();
      return result(reading(), null).with(new InternalFailure("model", file.toString(), e));
    }
  }

  private LiveAnalysis asking(List<Rule> some) {
    return new LiveAnalysis(file, some, options, edited, cancelled);
  }

  private FileResult of(@Nullable Model model) {
    boolean isGo = file.toString().endsWith(".go");
    return (isGo ? ofGo(model) : ofC(model)).in(file);
  }

  /** Null where no rule has a use for it. */
  private @Nullable Model model(ModuleSession session) {
    Map<Path, SourceText> here = new HashMap<>(edited);
    here.keySet().removeIf(path -> !session.root().holds(path));
    return session.isOfInterest(rules, here) ? session.model(here, cancelled) : null;
  }

  private FileResult ofGo(@Nullable Model model) {
    GoFile known = model == null ? null : model.program().tree(file);
    if (model == null || known == null || model.unit(known) == null) {
      return result(reading(), null);
    }
    FileResult own = result(Reading.of(file, known), model);
    return CgoFiles.usesC(known) ? withC(own, model) : own;
  }

  private Reading reading() {
    SourceText text = edited.get(file);
    return text == null ? Reading.of(file, true) : Reading.of(file, text, GeneratedMark.isIn(text));
  }

  /** A file that a program wrote has nothing to report unless that is wanted. */
  private FileResult result(Reading reading, @Nullable Model model) {
    return reading.generated() && !options.generated()
        ? FileResult.nothing(reading)
        : new AnalysisResults(rules, options).result(reading, model, cancelled);
  }

  private FileResult ofC(@Nullable Model model) {
    FileResult none = FileResult.nothing(reading());
    return model == null ? none : withC(none, model);
  }

  /** What rules say of C, preambles too, they say at one of the Go files beside it. */
  private FileResult withC(FileResult own, Model model) {
    FileResult all = own;
    for (GoFile beside : CgoFiles.around(file, model)) {
      Path path = Path.of(beside.text().path());
      if (!path.equals(file)) {
        all = all.with(result(Reading.of(path, beside), model));
      }
    }
    return all;
  }
}
