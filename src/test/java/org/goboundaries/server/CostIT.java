package org.goboundaries.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goboundaries.testkit.Toolchain;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the rules cost those who scan anyway, told by a scan of Go's own package net. */
@ExtendWith(Servers.class)
class CostIT {
  private static final String PROFILE = "Both";

  /** Of sonar-go's own seconds. */
  private static final double TIME_LIMIT = 0.05;

  private static final double MEMORY_LIMIT = 1.15;

  @TempDir private Path work;

  @Test
  void oursIsNotNoticed(@On(Release.CURRENT) SonarServer server) throws IOException {
    Path net = Trees.copy(Toolchain.root().resolve("src/net"), work.resolve("net"));
    addProfile(server);
    Measured without = scan(server, net, "net-without", "Sonar way");
    Measured with = scan(server, net, "net-with", PROFILE);
    long ours = with.scanned().milliseconds("Go Boundaries");
    long theirs = with.scanned().milliseconds("Code Quality and Security for Go");
    System.err.printf(
        "Scan of net: ours %d ms, sonar-go %d ms; all %s without ours, %s with ours;"
            + " memory %d MB without ours, %d MB with ours%n",
        ours,
        theirs,
        without.scanned().total(),
        with.scanned().total(),
        without.peak(),
        with.peak());
    assertTrue(ours <= theirs * TIME_LIMIT, ours + " ms of " + theirs + " ms");
    assertTrue(with.peak() <= without.peak() * MEMORY_LIMIT, with.peak() + " MB");
  }

  private static void addProfile(SonarServer server) {
    Profiles profiles = Profiles.of(server);
    WebApi api = server.api();
    api.post("api/qualityprofiles/create", "language", "go", "name", PROFILE);
    api.post(
        "api/qualityprofiles/change_parent",
        "language",
        "go",
        "qualityProfile",
        PROFILE,
        "parentQualityProfile",
        "Sonar way");
    JSONObject ours = profiles.named("Go Boundaries");
    api.post(
        "api/qualityprofiles/activate_rules",
        "targetKey",
        profiles.named(PROFILE).getString("key"),
        "activation",
        "true",
        "qprofile",
        ours.getString("key"));
  }

  private Measured scan(SonarServer server, Path folder, String project, String profile)
      throws IOException {
    Path own = Files.createDirectory(work.resolve(project));
    Scan scan =
        new Scan(server, project, profile, own)
            .with("sonar.scanner.javaOpts", "-XX:+UseSerialGC")
            // copies of the same code are not what is measured
            .with("sonar.cpd.exclusions", "**");
    try (Peak peak = Peak.ofChildren()) {
      Scan.Scanned scanned = scan.byCommand(folder);
      return new Measured(scanned, peak.megabytes());
    }
  }

  /**
   * A scan, and what it needed.
   *
   * @param scanned what came of it
   * @param peak megabytes of the largest process
   */
  private record Measured(Scan.Scanned scanned, long peak) {}
}
