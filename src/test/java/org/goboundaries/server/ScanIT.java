package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.testkit.Engine;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What scanners bring to a server is what the command finds: whole modules, by two ways. */
class ScanIT {
  private static final Path PROJECTS = Path.of("test-projects");

  @TempDir private Path work;

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void scannerFindsWhatIsExpected(SonarServer server) throws IOException {
    for (Path project : folders()) {
      String key = "command-" + project.getFileName();
      Path own = Files.createDirectory(work.resolve(key));
      Scan scan = new Scan(server, key, "Go Boundaries", own);
      check(server, project, scan.byCommand(project).issues());
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void mavenFindsWhatIsExpected(SonarServer server) throws IOException {
    Path project = PROJECTS.resolve("worker");
    // Maven may write beside its pom
    Path copy = Trees.copy(project, work.resolve("copy"));
    Scan scan = new Scan(server, "maven-worker", "Go Boundaries", work);
    check(server, project, scan.byMaven(copy).issues());
  }

  private static void check(SonarServer server, Path project, List<Issue> issues)
      throws IOException {
    List<Issue> expected =
        Engine.module(Engine.usualRules(), project).stream()
            .map(finding -> Issue.of(finding, project, server.release()))
            .sorted(Comparator.comparing(Issue::toString))
            .toList();
    assertFalse(expected.isEmpty());
    assertEquals(lines(expected), lines(issues));
    assertEquals(
        Files.readString(project.resolve("expected-findings.txt"), UTF_8)
            .lines()
            .map(line -> line.replaceFirst("^(\\t?[^:]+:\\d+):\\d+", "$1"))
            .sorted()
            .toList(),
        issues.stream().flatMap(issue -> issue.lines().stream()).sorted().toList());
  }

  private static String lines(List<Issue> issues) {
    return String.join("\n", issues.stream().map(Issue::toString).toList());
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(PROJECTS)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}
