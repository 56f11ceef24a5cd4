package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.sensor.internal.SensorContextTester;
import org.sonar.api.batch.sensor.issue.Issue;
import org.sonar.api.internal.SonarRuntimeImpl;
import org.sonar.api.utils.Version;

/** In an editor the sensor asks the module that is open, and reads no disk. */
class EditorTest {
  private static final String BAD =
      "package p\n\nfunc bad(f func()) {\n\tdefer recover()\n\tf()\n}\n";

  @TempDir private Path base;
  private ScannedProject project;

  @BeforeEach
  void open() throws IOException {
    project = new ScannedProject(base).file("a.go", BAD).unknown("b.go", BAD);
    project.context().setRuntime(SonarRuntimeImpl.forSonarLint(Version.parse("13.4")));
  }

  private List<String> run(GoBoundariesSensor sensor) {
    SensorContextTester context = project.context();
    sensor.execute(context);
    return context.allIssues().stream()
        .map(Issue::primaryLocation)
        .map(ScannedProject::text)
        .map(text -> text.split(" ")[0])
        .toList();
  }

  @Test
  void reportsWhatTheModuleFindsInOpenFiles() {
    Module module = new Module();
    assertEquals(List.of("a.go:4:1-4:16"), run(new GoBoundariesSensor(module)));
    assertEquals(List.of("a.go"), module.asked);
  }

  @Test
  void isSilentWithoutAModule() {
    assertEquals(List.of(), run(new GoBoundariesSensor()));
  }

  @Test
  void canBeSwitchedOff() {
    project.set("ide", "false");
    Module module = new Module();
    assertEquals(List.of(), run(new GoBoundariesSensor(module)));
    assertEquals(List.of(), module.asked);
  }

  @Test
  void readsTheFileOfSettings() throws IOException {
    project.unknown(".go-boundaries.yml", "exclusions: [\"a.*\"]\n");
    assertEquals(List.of(), run(new GoBoundariesSensor(new Module())));
    project.unknown(".go-boundaries.yml", "rules: {recover-outside-direct-defer: false}\n");
    assertEquals(List.of(), run(new GoBoundariesSensor(new Module())));
    project.unknown(".go-boundaries.yml", "exclusions: [b.go]\n");
    assertEquals(List.of("a.go:4:1-4:16"), run(new GoBoundariesSensor(new Module())));
  }

  @Test
  void asksNobodyWhereNoRuleIsActive() {
    project.activate(List.of());
    Module module = new Module();
    assertEquals(List.of(), run(new GoBoundariesSensor(module)));
    assertEquals(List.of(), module.asked);
  }

  /** Analyses each file by itself, and b.go too, which nobody has asked for. */
  private final class Module implements ModuleSource {
    private final List<String> asked = new ArrayList<>();

    @Override
    public void analyze(
        Collection<InputFile> files,
        List<Rule> rules,
        AnalysisOptions options,
        BooleanSupplier cancelled,
        AnalysisListener listener) {
      Analyzer analyzer = new Analyzer(rules, options);
      for (InputFile file : files) {
        asked.add(file.filename());
        String path = file.uri().getPath();
        listener.analysed(analyzer.analyzeWhole(SourceText.of(path, BAD)));
        listener.analysed(analyzer.analyzeWhole(SourceText.of(path.replace("a.go", "b.go"), BAD)));
      }
    }

    @Override
    public @Nullable InputFile file(String path) {
      for (InputFile file : project.context().fileSystem().inputFiles()) {
        if (file.uri().getPath().equals(path)) {
          return file;
        }
      }
      return null;
    }
  }
}
