package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goboundaries.report.formats.Schemas;
import org.goboundaries.rules.Rules;
import org.goboundaries.testkit.LoadedCommand;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reports in all formats, by the packed command. */
class OutputTest {
  private static final List<String> FORMATS =
      List.of(
          "text", "github", "sarif", "gitlab", "json", "checkstyle", "rdjson", "rdjsonl", "html");
  private static final String BAD = "\tdefer recover()\n\tpanic(1)\n}\n";

  @TempDir private static Path shared;
  private static Path jar;
  private static LoadedCommand command;

  @TempDir private Path work;

  @BeforeAll
  static void load() throws Exception {
    jar = PackedCommand.writeTo(shared.resolve("command.jar"));
    command = new LoadedCommand(jar);
  }

  @AfterAll
  static void unload() throws IOException {
    command.close();
  }

  private Path write(String name, String text) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Outcome run(String... arguments) {
    return command.run(arguments);
  }

  private static List<String> everything(String format, String... paths) {
    List<String> arguments = new ArrayList<>(List.of("-q", "--confidence", "likely"));
    Rules.all().forEach(rule -> arguments.addAll(List.of("--rule", rule.key())));
    arguments.addAll(List.of("--generated", "--output", format));
    arguments.addAll(List.of(paths));
    return arguments;
  }

  @Test
  void sarifOfAllCasesAndProjectsIsValid() throws IOException {
    for (String path : List.of("rules", "test-projects")) {
      Outcome outcome = run(everything("sarif", path).toArray(String[]::new));
      JsonNode sarif = Schemas.expectValid(Schemas.sarif(), outcome.stdout());
      JsonNode run = sarif.at("/runs/0");
      assertTrue(run.at("/results").size() > 30, () -> path + ": " + run.at("/results").size());
      run.at("/results").forEach(OutputTest::expectAsGitHubWants);
      Set<String> ids = new HashSet<>();
      run.at("/tool/driver/rules").forEach(rule -> assertTrue(ids.add(rule.get("id").asText())));
      assertEquals(Rules.all().size(), ids.size());
      run.at("/tool/driver/rules").forEach(OutputTest::expectShortTexts);
      assertTrue(run.at("/automationDetails").isMissingNode());
    }
  }

  private static void expectAsGitHubWants(JsonNode result) {
    assertEquals(1, result.get("locations").size());
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertEquals(region.get("startLine"), region.get("endLine"));
    assertTrue(region.get("endColumn").asInt() > region.get("startColumn").asInt());
    String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertTrue(uri.matches("(rules|test-projects)/[^ ]*"), uri);
    assertTrue(result.at("/partialFingerprints/primaryLocationLineHash").asText().contains(":"));
  }

  private static void expectShortTexts(JsonNode rule) {
    assertTrue(rule.at("/fullDescription/text").asText().length() <= 1024);
    assertTrue(rule.at("/properties/tags").size() <= 10);
    assertTrue(rule.at("/help/markdown").asText().length() > 100);
  }

  @Test
  void ownFormatOfAllProjectsIsValid() throws IOException {
    Outcome outcome = run(everything("json", "test-projects").toArray(String[]::new));
    JsonNode json = Schemas.expectValid(Schemas.own(), outcome.stdout());
    assertTrue(json.get("findings").size() > 30);
    assertEquals(json.get("findings").size(), json.at("/summary/findings").asInt());
    Set<String> fingerprints = new HashSet<>();
    json.get("findings").forEach(each -> fingerprints.add(each.get("fingerprint").asText()));
    assertEquals(json.get("findings").size(), fingerprints.size());
  }

  @Test
  void reportWithoutFindingsIsValid() throws Exception {
    String file = write("a.go", "package p\n").toString();
    for (String format : FORMATS) {
      assertEquals(0, run("-q", "--output", format, file).exit());
    }
    JsonNode sarif = Schemas.expectValid(Schemas.sarif(), run("--output=sarif", file).stdout());
    assertEquals(0, sarif.at("/runs/0/results").size());
    assertTrue(sarif.at("/runs/0/results").isArray());
    Schemas.expectValid(Schemas.own(), run("--output=json", file).stdout());
    assertEquals("[]\n", run("--output=gitlab", file).stdout());
    assertEquals(0, errors(run("--output=checkstyle", file).stdout()));
    assertTrue(tree(run("--output=rdjson", file).stdout()).get("diagnostics").isEmpty());
    assertEquals("", run("--output=rdjsonl", file).stdout());
    assertEquals(
        0, xml(run("--output=html", file).stdout()).getElementsByTagName("li").getLength());
  }

  /** Go and C, with all rules, as XML that loads nothing. */
  @Test
  void pageOfAllProjectsNeedsNothingElse() throws Exception {
    String html = run("--output=html", "test-projects", "rules/unmasked-cgo-signal").stdout();
    Element page = xml(html);
    int findings = page.getElementsByTagName("article").getLength();
    assertTrue(findings > 30, () -> findings + " findings");
    assertTrue(html.contains(".c</figcaption>"));
    assertFalse(html.contains(" src=") || html.contains("@import") || html.contains("url("));
    assertFalse(html.contains("<link") || html.contains(" style=") || html.contains(" onclick="));
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  private static int errors(String checkstyle) throws Exception {
    return xml(checkstyle).getElementsByTagName("error").getLength();
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void thirtyThousandFindings() throws Exception {
    StringBuilder text = new StringBuilder("package p\n\n");
    for (int i = 0; i < 30_000; i++) {
      text.append("func f").append(i).append("() {\n").append(BAD).append('\n');
    }
    String file = write("many.go", text.toString()).toString();
    Path sarif = work.resolve("many.sarif");
    Path gitlab = work.resolve("many.json");
    Outcome outcome =
        process("-q", "--output", "sarif=" + sarif, "--output", "gitlab=" + gitlab, file);
    assertEquals(1, outcome.exit(), outcome.stderr());
    assertEquals("", outcome.stdout());
    assertEquals(
        "go-boundaries: 30000 results: GitHub rejects a file with more than 25000\n",
        outcome.stderr());
    JsonNode valid = Schemas.expectValid(Schemas.sarif(), Files.readString(sarif));
    assertEquals(30_000, valid.at("/runs/0/results").size());
    Set<String> fingerprints = new HashSet<>();
    tree(Files.readString(gitlab))
        .forEach(each -> fingerprints.add(each.get("fingerprint").asText()));
    assertEquals(30_000, fingerprints.size());
  }

  @Test
  void namesBeyondAsciiAndBlanks() throws IOException {
    write("repo/.git/HEAD", "x\n");
    write(
        "repo/größe 1/b:c.go",
        "package p\n\nfunc f() {\n\t_ = \"😀\"; defer recover()\n\tpanic(1)\n}\n");
    String folder = work.resolve("repo/größe 1").toString();
    JsonNode sarif = Schemas.expectValid(Schemas.sarif(), run("--output=sarif", folder).stdout());
    JsonNode place = sarif.at("/runs/0/results/0/locations/0/physicalLocation");
    assertEquals("gr%C3%B6%C3%9Fe%201/b%3Ac.go", place.at("/artifactLocation/uri").asText());
    assertEquals(12, place.at("/region/startColumn").asInt());
    JsonNode gitlab = tree(run("--output=gitlab", folder).stdout());
    assertEquals("größe 1/b:c.go", gitlab.at("/0/location/path").asText());
    String github = run("--output=github", folder).stdout();
    assertTrue(github.contains("\n::error file=größe 1/b%3Ac.go,line=4,endLine=4,col=12,"), github);
    JsonNode rdjson = tree(run("--output=rdjson", folder).stdout());
    assertEquals(14, rdjson.at("/diagnostics/0/location/range/start/column").asInt());
  }

  @Test
  void pathsAreRelativeToTheRepository() throws IOException {
    write("repo/.git/HEAD", "x\n");
    Path file = write("repo/a/b.go", "package p\n\nfunc f() {\n" + BAD);
    Path link = Files.createSymbolicLink(work.resolve("link"), work.resolve("repo/a"));
    for (String path : List.of(file.toString(), file.getParent().toString(), link.toString())) {
      assertEquals(
          "a/b.go", tree(run("--output=gitlab", path).stdout()).at("/0/location/path").asText());
    }
    String prefixed = run("--output=gitlab", "--path-prefix", "x", "test-projects").stdout();
    assertTrue(tree(prefixed).at("/0/location/path").asText().startsWith("x/test-projects/"));
  }

  @Test
  void stepsOutsideOfTheRepositoryAreLeftOut() throws IOException {
    write("lib/go.mod", "module example.com/lib\n\ngo 1.24\n");
    write(
        "lib/lib.go",
        "package lib\n\nimport \"runtime\"\n\nfunc Stop() {\n\truntime.Goexit()\n}\n");
    write("repo/.git/HEAD", "x\n");
    write(
        "repo/go.mod",
        "module example.com/repo\n\ngo 1.24\n\nrequire example.com/lib v1.0.0\n\n"
            + "replace example.com/lib => ../lib\n");
    write(
        "repo/a.go",
        "package p\n\nimport (\n\t\"net/http\"\n\n\t\"example.com/lib\"\n)\n\n"
            + "func f(http.ResponseWriter, *http.Request) {\n\tlib.Stop()\n}\n\n"
            + "func init() {\n\thttp.HandleFunc(\"/\", f)\n}\n");
    String repo = work.resolve("repo").toString();
    String lib = work.resolve("lib").toString();
    assertTrue(run("--output=json", repo, lib).stdout().contains("/lib/lib.go\""));
    JsonNode sarif =
        Schemas.expectValid(Schemas.sarif(), run("--output=sarif", repo, lib).stdout());
    List<JsonNode> uris = sarif.at("/runs/0/results/0/codeFlows").findValues("uri");
    assertTrue(uris.size() > 1, sarif::toString);
    uris.forEach(uri -> assertEquals("a.go", uri.asText()));
  }

  @Test
  void severalReportsInOneRunAreTheSameEachTime() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-q", "--output", "text"));
    for (String format : FORMATS) {
      arguments.addAll(List.of("--output", format + "=" + work.resolve(format)));
    }
    arguments.addAll(List.of("--cache", work.resolve("cache").toString(), "test-projects"));
    List<String> before = List.of();
    for (int i = 0; i < 3; i++) {
      Outcome outcome = run(arguments.toArray(String[]::new));
      assertEquals(1, outcome.exit(), outcome.stderr());
      assertEquals(Files.readString(work.resolve("text")), outcome.stdout());
      List<String> now = new ArrayList<>();
      for (String format : FORMATS) {
        now.add(Files.readString(work.resolve(format)));
        Files.delete(work.resolve(format));
      }
      assertTrue(before.isEmpty() || before.equals(now), "run " + i);
      before = now;
    }
    try (Stream<Path> left = Files.list(work)) {
      assertEquals(List.of("cache"), left.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void reportInTheAnalysedFolderDoesNotSpoilTheCache() throws IOException {
    write("m/a.go", "package p\n\nfunc f() {\n" + BAD);
    Path report = write("m/r.json", "old");
    Path cache = work.resolve("cache");
    String[] arguments = {
      "--cache", cache.toString(), "--output", "json=" + report, work.resolve("m").toString()
    };
    for (int i = 0; i < 3; i++) {
      run(arguments);
    }
    try (Stream<Path> entries = Files.list(cache)) {
      assertEquals(1, entries.count());
    }
    assertNotEquals("old", Files.readString(report));
  }

  @Test
  void incompleteAnalysisSaysSo() throws IOException {
    write("m/a.go", "package p\n\nfunc f() {\n" + BAD);
    Files.createSymbolicLink(work.resolve("m/b.go"), Path.of("nowhere"));
    String folder = work.resolve("m").toString();
    Outcome outcome = run("-q", "--output=sarif", folder);
    assertEquals(2, outcome.exit());
    JsonNode sarif = Schemas.expectValid(Schemas.sarif(), outcome.stdout());
    assertFalse(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean());
    assertEquals(1, sarif.at("/runs/0/results").size());
    JsonNode json = Schemas.expectValid(Schemas.own(), run("--output=json", folder).stdout());
    assertFalse(json.get("complete").asBoolean());
    assertEquals(1, json.get("problems").size());
  }

  @Test
  void wrongOutputsAreToldInALine() throws IOException {
    String file = write("a.go", "package p\n\nfunc f() {\n" + BAD).toString();
    expectFailure("unknown format \"sarfi\": did you mean \"sarif\"?", "--output=sarfi", file);
    expectFailure(
        "two reports on standard output, sarif and json", "--output=sarif", "--output=json", file);
    expectFailure("--output json=: no file given", "--output=json=", file);
    expectFailure("cannot write to /none/x: no such folder\n", "--output=json=/none/x", file);
    expectFailure("cannot write to " + work + ": is a folder\n", "--output=json=" + work, file);
    assertEquals("a.go\n", String.join("\n", names(work)) + "\n");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void expectFailure(String line, String... arguments) {
    Outcome outcome = run(arguments);
    assertEquals(2, outcome.exit());
    assertTrue(outcome.stderr().startsWith("go-boundaries: " + line), outcome.stderr());
    assertEquals("", outcome.stdout());
  }

  @Test
  void fullDiskIsToldAndTheOtherReportIsComplete() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    String file = write("a.go", "package p\n\nfunc f() {\n" + BAD).toString();
    Path whole = work.resolve("whole.json");
    Outcome outcome = process("-q", "--output=sarif=/dev/full", "--output=json=" + whole, file);
    assertEquals(2, outcome.exit());
    assertEquals(
        "go-boundaries: cannot write to /dev/full: No space left on device\n", outcome.stderr());
    Schemas.expectValid(Schemas.own(), Files.readString(whole));
  }

  /** Text ends quietly; half of a JSON text is of no use to anybody. */
  @Test
  void closedPipe() {
    assertEquals("1 \n", pipe("--output=text"));
    assertEquals(
        "2 go-boundaries: cannot write to standard output: Broken pipe\n", pipe("--output=json"));
  }

  private String pipe(String format) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "{ '%s' -cp '%s' org.goboundaries.cli.Main -q %s test-projects 2>'%s'; echo $? >'%s'; } | :"
            .formatted(java, jar, format, work.resolve("err"), work.resolve("status"));
    Outcome.of(new ProcessBuilder("sh", "-c", script), Duration.ofMinutes(2)).expectSuccess();
    try {
      String err = Files.readString(work.resolve("err"));
      String status = Files.readString(work.resolve("status")).strip();
      return status + " " + (err.isEmpty() ? "\n" : err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome process(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-jar", jar.toString()));
    line.addAll(List.of(arguments));
    return Outcome.of(new ProcessBuilder(line), Duration.ofMinutes(3));
  }
}
