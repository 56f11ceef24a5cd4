package org.goboundaries.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** README's recipe: a project with a new finding fails its quality gate, another one passes. */
class GateIT {
  private static final String RECOVER =
      "package main\n\nfunc %s(f func()) {\n\tdefer recover()\n\tf()\n}\n";

  /** Of low severity. */
  private static final String SIGNALS =
      """
      package main

      import (
      	"os"
      	"os/signal"
      )

      func ask() {
      	c := make(chan os.Signal, 8)
      	signal.Notify(c)
      	<-c
      }
      """;

  @TempDir private Path folder;
  @TempDir private Path work;

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void aNewFindingFailsTheGate(SonarServer server) throws IOException {
    write("go.mod", "module gate\n\ngo 1.26\n");
    write("old.go", RECOVER.formatted("old"));
    write("main.go", "package main\n\nfunc main() {\n\told(nil)\n}\n");
    Scan scan =
        new Scan(server, "gate", "Go Boundaries", work).with("sonar.qualitygate.wait", "true");
    chooseGate(server, "gate");
    assertEquals(1, scan.byCommand(folder).issues().size());
    assertEquals("OK", status(server, "gate"));
    write("new.go", RECOVER.formatted("fresh"));
    expectFailure(scan);
    assertTrue(failing(server, "gate").contains("new_violations"));
    write("new.go", "package main\n\nfunc fresh(f func()) {\n\tf()\n}\n");
    assertEquals(1, scan.byCommand(folder).issues().size(), "the old one");
    assertEquals("OK", status(server, "gate"));
    write("new.go", SIGNALS);
    expectFailure(scan);
  }

  /** The built-in gate of the newer server has that condition, that of the older one ratings. */
  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void theBuiltInGate(SonarServer server) throws IOException {
    write("go.mod", "module usual\n\ngo 1.26\n");
    write("main.go", "package main\n\nfunc main() {\n}\n");
    Scan scan = new Scan(server, "usual", "Go Boundaries", work);
    scan.byCommand(folder);
    assertEquals("OK", status(server, "usual"));
    write("new.go", RECOVER.formatted("fresh"));
    scan.byCommand(folder);
    assertEquals("ERROR", status(server, "usual"));
    boolean isOld = server.release() == Release.OLDEST;
    String condition = isOld ? "new_reliability_rating" : "new_violations";
    assertEquals(List.of(condition), failing(server, "usual"));
    write("new.go", SIGNALS);
    scan.byCommand(folder);
    assertEquals(List.of(condition), failing(server, "usual"));
    write("new.go", "package main\n");
    scan.byCommand(folder);
    assertEquals("OK", status(server, "usual"));
  }

  private void expectFailure(Scan scan) {
    AssertionError failure = assertThrows(AssertionError.class, () -> scan.byCommand(folder));
    String log = String.valueOf(failure.getMessage());
    assertTrue(log.contains("QUALITY GATE STATUS: FAILED"), log);
  }

  private static void chooseGate(SonarServer server, String project) {
    WebApi api = server.api();
    String name = "No new findings";
    api.post("api/qualitygates/create", "name", name);
    JSONObject gate = api.get("api/qualitygates/show", "name", name);
    boolean isThere = gate.has("conditions") && gate.toString().contains("\"new_violations\"");
    if (!isThere) {
      api.post(
          "api/qualitygates/create_condition",
          "gateName",
          name,
          "metric",
          "new_violations",
          "op",
          "GT",
          "error",
          "0");
    }
    api.post("api/qualitygates/select", "gateName", name, "projectKey", project);
  }

  private static String status(SonarServer server, String project) {
    return gate(server, project).getString("status");
  }

  private static List<String> failing(SonarServer server, String project) {
    List<String> metrics = new ArrayList<>();
    for (Object each : gate(server, project).getJSONArray("conditions")) {
      JSONObject condition = (JSONObject) each;
      if (condition.getString("status").equals("ERROR")) {
        metrics.add(condition.getString("metricKey"));
      }
    }
    return metrics;
  }

  private static JSONObject gate(SonarServer server, String project) {
    return server
        .api()
        .get("api/qualitygates/project_status", "projectKey", project)
        .getJSONObject("projectStatus");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
