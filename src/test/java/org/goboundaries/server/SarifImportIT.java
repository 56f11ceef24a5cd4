package org.goboundaries.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.testkit.Outcome;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server imports our SARIF, all of it. README tells why the plugin is the better way. */
@ExtendWith(Servers.class)
class SarifImportIT {
  @TempDir private Path folder;
  @TempDir private Path work;

  @Test
  void everyResultBecomesAnIssue(@On(Release.CURRENT) SonarServer server) throws IOException {
    copy(Path.of("test-projects/web-service"), folder);
    Files.createDirectories(folder.resolve(".git"));
    Path report = work.resolve("report.sarif");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Outcome outcome =
        Outcome.of(
            new ProcessBuilder(
                java,
                "-jar",
                Servers.plugin().toString(),
                "--output",
                "sarif=" + report,
                folder.toString()),
            Duration.ofMinutes(2));
    assertEquals(1, outcome.exit(), outcome.stderr());
    List<String> expected = results(report).map(SarifImportIT::place).sorted().toList();
    assertTrue(expected.size() > 5, expected::toString);
    Path scanned = Files.createDirectories(work.resolve("scan"));
    new Scan(server, "sarif", "Sonar way", scanned)
        .with("sonar.sarifReportPaths", report.toString())
        .byCommand(folder);
    List<JSONObject> issues =
        server.api().all("api/issues/search", "issues", "components", "sarif").stream()
            .filter(issue -> issue.getString("rule").startsWith("external_Go Boundaries:"))
            .toList();
    assertEquals(expected, issues.stream().map(SarifImportIT::imported).sorted().toList());
    // why README recommends the plugin
    issues.forEach(issue -> assertEquals(0, issue.getJSONArray("flows").length()));
    issues.forEach(
        issue ->
            assertEquals(
                "SECURITY",
                issue.getJSONArray("impacts").getJSONObject(0).getString("softwareQuality")));
  }

  private static Stream<JSONObject> results(Path report) throws IOException {
    JSONArray runs = new JSONObject(Files.readString(report)).getJSONArray("runs");
    JSONArray results = runs.getJSONObject(0).getJSONArray("results");
    return Stream.iterate(0, i -> i < results.length(), i -> i + 1).map(results::getJSONObject);
  }

  private static String place(JSONObject result) {
    JSONObject place =
        result.getJSONArray("locations").getJSONObject(0).getJSONObject("physicalLocation");
    String file = place.getJSONObject("artifactLocation").getString("uri");
    return result.getString("ruleId")
        + " "
        + file
        + ":"
        + place.getJSONObject("region").getInt("startLine");
  }

  private static String imported(JSONObject issue) {
    String component = issue.getString("component");
    return issue.getString("rule").substring("external_Go Boundaries:".length())
        + " "
        + component.substring(component.indexOf(':') + 1)
        + ":"
        + issue.getInt("line");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
