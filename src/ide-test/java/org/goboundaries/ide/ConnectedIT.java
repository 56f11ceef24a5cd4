package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.server.On;
import org.goboundaries.server.Release;
import org.goboundaries.server.Servers;
import org.goboundaries.server.SonarServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.RaisedIssueDto;

/** An editor that is connected to a real server: the plugin, the rules and the settings are its. */
@ExtendWith(Servers.class)
class ConnectedIT {
  private static final String FRAMEWORK =
      "package frame\n\ntype App struct{}\n\nfunc (*App) On(name string, f func()) {}\n";
  private static final String USE =
      """
      package m

      import (
      	"runtime"

      	"example.com/m/frame"
      )

      func routes(app *frame.App) {
      	app.On("order", order)
      }

      func order() {
      	runtime.Goexit()
      }
      """;
  private static final String ROW =
      "handler example.com/m/frame App.On registration 1 rpc logged hangs - frame.go";

  @TempDir private Path folder;

  private static Predicate<List<RaisedIssueDto>> count(int wanted) {
    return issues -> issues.size() == wanted;
  }

  @Test
  void theProfileDecidesWhichRulesRun(@On(Release.CURRENT) SonarServer server) throws Exception {
    project(server, "some-rules", "recover-outside-direct-defer");
    try (Backend backend = connected(server, "some-rules")) {
      List<RaisedIssueDto> found = backend.open("guard.go", count(1));
      assertEquals("go-boundaries:recover-outside-direct-defer", found.get(0).getRuleKey());
      backend.open("handler.go", count(0));
      assertTrue(backend.ide().log().contains("goboundaries"), "the plugin was downloaded");
    }
  }

  @Test
  void settingsOfTheProjectArrive(@On(Release.CURRENT) SonarServer server) throws Exception {
    project(server, "own-framework", "goexit-in-handler");
    set(server, "own-framework", "sonar.go-boundaries.knowledge", ROW);
    try (Backend backend = connected(server, "own-framework")) {
      backend.open("use.go", count(1));
      backend.open("handler.go", count(1));
    }
  }

  @Test
  void theProjectSwitchesItOff(@On(Release.CURRENT) SonarServer server) throws Exception {
    project(server, "off", "goexit-in-handler");
    set(server, "off", "sonar.go-boundaries.ide", "false");
    try (Backend backend = connected(server, "off")) {
      backend.open("handler.go", count(0));
    }
  }

  /** A project whose profile has one rule of ours. */
  private static void project(SonarServer server, String key, String rule) {
    server.api().post("api/projects/create", "project", key, "name", key);
    String profile =
        server
            .api()
            .post("api/qualityprofiles/create", "language", "go", "name", key)
            .getJSONObject("profile")
            .getString("key");
    server
        .api()
        .post("api/qualityprofiles/activate_rule", "key", profile, "rule", "go-boundaries:" + rule);
    server
        .api()
        .post(
            "api/qualityprofiles/add_project",
            "language",
            "go",
            "qualityProfile",
            key,
            "project",
            key);
  }

  private static void set(SonarServer server, String project, String key, String value) {
    server.api().post("api/settings/set", "component", project, "key", key, "value", value);
  }

  private Backend connected(SonarServer server, String project) throws Exception {
    Workfolder work = new Workfolder(Files.createDirectories(folder.resolve("m")).toRealPath());
    work.save("go.mod", Samples.MODULE);
    work.save("guard.go", Samples.GUARD);
    work.save("work.go", Samples.CALLED);
    work.save("handler.go", Samples.HANDLER);
    work.save("frame/frame.go", FRAMEWORK);
    work.save("use.go", USE);
    return Backend.connected(
        work, folder.resolve("home"), server.url().toString(), server.token(), project);
  }
}
