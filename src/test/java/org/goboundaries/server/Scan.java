package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.testkit.Outcome;

/** A scan of a folder into a project of its own, by one of the scanners that people use. */
final class Scan {
  private static final Duration LIMIT = Duration.ofMinutes(8);
  private static final Path CACHE = Path.of("target/server/cache");
  private static final Path SCANNER = Path.of("target/server/sonar-scanner-8.1.0.6389");

  private final SonarServer server;
  private final String project;
  private final List<String> properties = new ArrayList<>();
  private final Path work;

  /**
   * A scan with a quality profile.
   *
   * @param project the key of a project that is made for it
   * @param work an empty folder
   */
  Scan(SonarServer server, String project, String profile, Path work) {
    this.server = server;
    this.project = project;
    this.work = work;
    server.api().post("api/projects/create", "project", project, "name", project);
    server
        .api()
        .post(
            "api/qualityprofiles/add_project",
            "language",
            "go",
            "qualityProfile",
            profile,
            "project",
            project);
    with("sonar.host.url", server.url().toString());
    with("sonar.projectKey", project);
    with("sonar.scm.disabled", "true");
    with("sonar.working.directory", work.resolve("scannerwork").toString());
    // not the one of the user, and the same for all scans: the engine is fetched once
    with("sonar.userHome", CACHE.toAbsolutePath().toString());
    if (server.release() == Release.OLDEST) {
      with("sonar.login", server.token());
    } else {
      with("sonar.token", server.token());
      with("sonar.scanner.skipJreProvisioning", "true");
      with("sonar.scanner.javaExePath", server.release().java().toString());
    }
  }

  /** This scan with a property. */
  Scan with(String key, String value) {
    properties.add("-D" + key + "=" + value);
    return this;
  }

  /** Scans by sonar-scanner, everything below a folder as a Go project. */
  Scanned byCommand(Path folder) throws IOException {
    with("sonar.projectBaseDir", folder.toAbsolutePath().toString());
    with("sonar.sources", ".");
    with("sonar.tests", ".");
    with("sonar.test.inclusions", "**/*_test.go");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-Dscanner.home=" + SCANNER.toAbsolutePath());
    command.addAll(List.of("-cp", SCANNER.toAbsolutePath() + "/lib/*"));
    command.add("org.sonarsource.scanner.cli.Main");
    command.addAll(properties);
    return run(folder, command);
  }

  /** Scans by {@code mvn sonar:sonar}; what the project needs stands in its pom. */
  Scanned byMaven(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin/mvn").toString());
    command.addAll(List.of("-B", "-ntp", "sonar:sonar"));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    command.addAll(properties);
    return run(folder, command);
  }

  private Scanned run(Path folder, List<String> command) throws IOException {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("SONAR"));
    Outcome outcome = Outcome.of(process, LIMIT);
    List<String> log = (outcome.stdout() + outcome.stderr()).lines().toList();
    if (outcome.exit() != 0) {
      throw new AssertionError(String.join("\n", log));
    }
    awaitReport();
    return new Scanned(log, new ServedIssues(server, project).all());
  }

  /** The server reads what the scanner has sent when it finds the time. */
  private void awaitReport() throws IOException {
    Properties report = new Properties();
    try (var reader = Files.newBufferedReader(work.resolve("scannerwork/report-task.txt"), UTF_8)) {
      report.load(reader);
    }
    long end = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < end) {
      String status =
          server
              .api()
              .get("api/ce/task", "id", report.getProperty("ceTaskId"))
              .getJSONObject("task")
              .getString("status");
      if (status.equals("SUCCESS")) {
        return;
      }
      if (!status.equals("PENDING") && !status.equals("IN_PROGRESS")) {
        throw new AssertionError("the server has not taken the report: " + status);
      }
      pause();
    }
    throw new AssertionError("the server doesn't take the report in " + LIMIT);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came of a scan.
   *
   * @param log all lines that the scanner wrote
   * @param issues those of our rules
   */
  record Scanned(List<String> log, List<Issue> issues) {
    /** The lines that have a word. */
    List<String> lines(String word) {
      return log.stream().filter(line -> line.contains(word)).toList();
    }

    /** Milliseconds that the sensors took whose names begin so, as the scanner prints them. */
    long milliseconds(String sensor) {
      Pattern done =
          Pattern.compile("Sensor " + Pattern.quote(sensor) + ".*\\(done\\).*time=(.+)ms");
      long sum = 0;
      boolean isThere = false;
      for (String line : log) {
        Matcher matcher = done.matcher(line);
        if (matcher.find()) {
          sum += Long.parseLong(matcher.group(1).replaceAll("\\D", ""));
          isThere = true;
        }
      }
      if (!isThere) {
        throw new AssertionError("no sensor " + sensor + " in\n" + String.join("\n", log));
      }
      return sum;
    }

    /** How long the analysis of the scanner took, in its words. */
    String total() {
      String words = "Analysis total time: ";
      String line = lines(words).get(0);
      return line.substring(line.indexOf(words) + words.length());
    }
  }
}
