package org.goboundaries.sonar.ide;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.LiveAnalyzer;
import org.goboundaries.analysis.Rule;
import org.goboundaries.sonar.ModuleSource;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;
import org.sonar.api.batch.fs.InputFile;
import org.sonarsource.api.sonarlint.SonarLintSide;
import org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent;
import org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileListener;
import org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileSystem;

/**
 * A module as the editor has it: it hears of files that change, and keeps what is known of the code
 * from one analysis to the next. The editor drops it when the module is closed.
 */
@SonarLintSide(lifespan = SonarLintSide.MODULE)
public final class EditedModule implements ModuleSource, ModuleFileListener, AutoCloseable {
  private final ModuleFileSystem system;
  private final OpenFiles open = new OpenFiles();
  private @Nullable AnalysisOptions options;
  private @Nullable LiveAnalyzer live;
  private boolean closed;

  /** A module of which nothing is known yet. */
  public EditedModule(ModuleFileSystem system) {
    this.system = system;
  }

  @Override
  public void process(ModuleFileEvent event) {
    open.note(event.getTarget());
  }

  @Override
  public void analyze(
      Collection<InputFile> files,
      List<Rule> rules,
      AnalysisOptions wanted,
      BooleanSupplier cancelled,
      AnalysisListener listener) {
    List<InputFile> known = files.stream().filter(OpenFiles::isKnown).toList();
    if (known.isEmpty()) {
      return;
    }
    LiveAnalyzer analyzer = analyzer(wanted);
    known.forEach(open::note);
    open.tell(analyzer);
    for (InputFile file : known) {
      Path path = OpenFiles.path(file);
      if (path == null) {
        alone(file, new Analyzer(rules, wanted), listener);
      } else {
        // the editor has its own way to show them
        analyzer
            .analyze(path, rules, cancelled)
            .ifPresent(result -> listener.analysed(result.withoutSyntaxErrors()));
      }
    }
  }

  /** Of what lies on no disk nobody knows what lies beside it. */
  private static void alone(InputFile file, Analyzer analyzer, AnalysisListener listener) {
    String text = OpenFiles.contents(file);
    if (text != null) {
      SourceText source = SourceText.of(file.uri().toString(), text);
      listener.analysed(analyzer.analyze(source).withoutSyntaxErrors());
    }
  }

  /** What was known under other options is worth nothing. */
  private synchronized LiveAnalyzer analyzer(AnalysisOptions wanted) {
    LiveAnalyzer known = live;
    if (known == null || !wanted.equals(options)) {
      forget();
      known = new LiveAnalyzer(wanted);
      options = wanted;
      live = known;
      system.files().forEach(open::note);
    }
    if (closed) {
      forget();
    }
    return known;
  }

  @Override
  public @Nullable InputFile file(String path) {
    return system.files().filter(file -> path.equals(name(file))).findFirst().orElse(null);
  }

  private static String name(InputFile file) {
    Path path = OpenFiles.path(file);
    return Objects.requireNonNullElse(path, file.uri()).toString();
  }

  @Override
  public synchronized void close() {
    closed = true;
    forget();
  }

  private void forget() {
    if (live != null) {
      live.close();
      live = null;
    }
  }
}
