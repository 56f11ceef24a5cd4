package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sonar.api.config.PropertyDefinitions;
import org.sonar.api.config.internal.MapSettings;
import org.sonar.api.utils.System2;

class SettingsTest {
  private static final String BAD =
      "package p\n\nfunc bad(f func()) {\n\tdefer recover()\n\tf()\n}\n";
  private static final String ROWS = "# ours\nending corp.example/log Die exit always - log.go\n";

  @TempDir private Path base;

  private final MapSettings settings =
      new MapSettings(new PropertyDefinitions(System2.INSTANCE, Property.definitions()));

  private AnalysisOptions options() {
    return new Settings(settings.asConfig(), Config.NONE).options(base);
  }

  private void set(String name, String value) {
    settings.setProperty("sonar.go-boundaries." + name, value);
  }

  private void assertWarns(String line) {
    AnalysisOptions usual = AnalysisOptions.defaults();
    try (Log log = new Log()) {
      AnalysisOptions read = options();
      assertEquals(List.of(line), log.lines(Level.WARN));
      assertEquals(usual.platform(), read.platform());
      assertEquals(usual.generated(), read.generated());
      assertTrue(read.knowledge().isStandard());
      assertEquals(Confidence.CERTAIN, read.confidence());
    }
  }

  @Test
  void takesTheUsualValuesWhereNothingIsSet() {
    AnalysisOptions read = options();
    AnalysisOptions usual = AnalysisOptions.defaults();
    assertEquals(usual.platform(), read.platform());
    assertFalse(read.generated());
    assertTrue(read.dependencies());
    assertTrue(read.environment().moduleCache() != null);
    assertTrue(read.knowledge().isStandard());
    assertEquals(Confidence.CERTAIN, read.confidence());
    assertTrue(new Settings(settings.asConfig(), Config.NONE).isOn(Property.IDE));
  }

  @Test
  void leavesCoresToOthers() {
    int cores = Runtime.getRuntime().availableProcessors();
    int workers = options().workers();
    assertTrue(workers >= 1 && workers <= Math.max(1, cores / 2) && workers <= 4, () -> "" + cores);
  }

  @Test
  void takesWhatIsSet() throws IOException {
    Files.writeString(base.resolve("rows.txt"), ROWS);
    set("generated", "True ");
    set("platform", "windows/arm64");
    set("tags", "one,two");
    set("cgo", "false");
    set("dependencies", "false");
    set("knowledge", "ending corp.example/log Quit exit always - log.go");
    set("knowledge.files", "rows.txt");
    set("ide", "false");
    set("confidence", " Likely");
    AnalysisOptions read = options();
    assertTrue(read.generated());
    assertEquals("windows", read.platform().os());
    assertEquals("arm64", read.platform().arch());
    assertEquals(Set.of("one", "two"), read.platform().tags());
    assertFalse(read.platform().cgo());
    assertFalse(read.dependencies());
    assertEquals(Confidence.LIKELY, read.confidence());
    assertEquals(null, read.environment().moduleCache());
    assertEquals(1, read.knowledge().endings().of("corp.example/log", "Quit").size());
    assertEquals(1, read.knowledge().endings().of("corp.example/log", "Die").size());
    assertFalse(new Settings(settings.asConfig(), Config.NONE).isOn(Property.IDE));
  }

  @ParameterizedTest
  @CsvSource({
    "platform, linux/vax, 'unknown platform \"linux/vax\": expected GOOS/GOARCH as listed by"
        + " \"go tool dist list\", such as linux/arm64'",
    "tags, 'a b', 'invalid build tag \"a b\" in \"a b\"'",
    "confidence, sure, 'unknown confidence \"sure\": expected \"certain\" or \"likely\"'",
    "generated, maybe, 'expected \"true\" or \"false\"'",
    "knowledge, ending, 'rows:1: no columns after \"ending\"'",
  })
  void tellsOfAWrongValueAndGoesOn(String name, String value, String problem) {
    set(name, value);
    String key = "sonar.go-boundaries." + name;
    assertWarns(key + " is \"" + value + "\" and can't be used: " + problem);
  }

  @Test
  void namesTheLineOfAWrongRow() {
    set("knowledge", ROWS + "\nrubbish here\n");
    assertWarns(
        "sonar.go-boundaries.knowledge can't be used: rows:4: \"rubbish\" is not one of"
            + " [callback, cleanup, c-signal, context, ending, formatter, handler, linkname,"
            + " mutex, profiler, recovery, thread-call, wait, wording]");
  }

  @Test
  void namesAFileThatIsMissing() {
    set("knowledge.files", "rows.txt");
    assertWarns(
        "sonar.go-boundaries.knowledge.files is \"rows.txt\" and can't be used: "
            + base.resolve("rows.txt")
            + ": no such file or directory");
  }

  @Test
  void reportsNothingInExcludedFiles() throws IOException {
    ScannedProject project =
        new ScannedProject(base).file("a.go", BAD).file("old/a.go", BAD).file("old/b.go", BAD);
    assertEquals(3, project.scan().size());
    ScannedProject excluding =
        new ScannedProject(base)
            .index("a.go")
            .index("old/a.go")
            .index("old/b.go")
            .set("exclusions", "old/**, c.go");
    assertEquals(
        List.of("a.go"), excluding.scan().stream().map(line -> line.split("[ :]")[1]).toList());
  }

  @Test
  void leavesGeneratedFilesOutUnlessToldOtherwise() throws IOException {
    String generated = "// Code generated by hand. DO NOT EDIT.\n\n" + BAD;
    assertEquals(0, new ScannedProject(base).file("a.go", generated).scan().size());
    assertEquals(1, new ScannedProject(base).index("a.go").set("generated", "true").scan().size());
  }
}
