package org.goboundaries.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.rules.Rules;
import org.goboundaries.testkit.Outcome;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The command {@code setup}, as a user runs it, against a server as it comes. */
class SetupIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String MADE = "Go with Go Boundaries";

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void makesTheRulesActiveOnce(SonarServer server) {
    Profiles profiles = Profiles.of(server);
    List<String> names = names(profiles);
    Outcome dry = setup(server, server.token(), "--dry-run").expectSuccess();
    assertTrue(dry.stdout().contains("would create"), dry.stdout());
    assertEquals(names, names(profiles), "a dry run has changed something");

    Outcome first = setup(server, server.token()).expectSuccess();
    try {
      assertTrue(first.stdout().contains("SonarQube " + server.release().version()));
      JSONObject made = profiles.named(MADE);
      assertTrue(made.getBoolean("isDefault"));
      assertEquals(profiles.named("Sonar way").getString("key"), made.getString("parentKey"));
      assertEquals(ours(profiles), profiles.activeRules(made));
      int all = profiles.named("Sonar way").getInt("activeRuleCount") + ours(profiles).size();
      assertEquals(all, made.getInt("activeRuleCount"));

      changesNothing(server, made);
      turnedOffStaysOff(server, made);
    } finally {
      server
          .api()
          .post("api/qualityprofiles/set_default", "language", "go", "qualityProfile", "Sonar way");
      server.api().post("api/qualityprofiles/delete", "language", "go", "qualityProfile", MADE);
    }
  }

  private static void changesNothing(SonarServer server, JSONObject made) {
    List<String> before = changes(server);
    Outcome second = setup(server, server.token()).expectSuccess();
    assertTrue(second.stdout().contains("nothing to do"), second.stdout());
    assertEquals(before, changes(server));
    assertEquals(made.toMap(), Profiles.of(server).named(MADE).toMap());
  }

  private static void turnedOffStaysOff(SonarServer server, JSONObject made) {
    String rule = "go-boundaries:" + Rules.all().get(0).key();
    server
        .api()
        .post("api/qualityprofiles/deactivate_rule", "key", made.getString("key"), "rule", rule);
    Outcome third = setup(server, server.token()).expectSuccess();
    assertTrue(third.stdout().contains("left " + rule), third.stdout());
    assertFalse(Profiles.of(server).activeRules(made).contains(rule));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void oneProjectCanHaveThem(SonarServer server) {
    server.api().post("api/projects/create", "project", "only-one", "name", "only-one");
    setup(server, server.token(), "--project", "only-one", "--profile", "Mine").expectSuccess();
    Profiles profiles = Profiles.of(server);
    assertEquals(ours(profiles), profiles.activeRules(profiles.named("Mine")));
    assertTrue(profiles.named("Sonar way").getBoolean("isDefault"));
    assertEquals(1, profiles.named("Mine").getInt("projectCount"));
    Outcome second = setup(server, server.token(), "--project", "only-one").expectSuccess();
    assertTrue(second.stdout().contains("nothing to do"), second.stdout());
    fails(setup(server, server.token(), "--project", "no-such"), "no-such");
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void whatKeepsItFromDoingSoIsTold(SonarServer server) {
    fails(setup(server, "squ_0000000000000000000000000000000000000000"), "generate a user token");
    fails(setup(server, server.token(), "--profile", "Sonar way"), "built in");
    String analysis =
        server
            .api()
            .post("api/user_tokens/generate", "name", "ci", "type", "GLOBAL_ANALYSIS_TOKEN")
            .getString("token");
    fails(setup(server, analysis), "user token");
    server
        .api()
        .post("api/users/create", "login", "guest", "name", "guest", "password", server.password());
    String guest =
        server
            .api()
            .post("api/user_tokens/generate", "name", "g", "login", "guest")
            .getString("token");
    fails(setup(server, guest), "Administer Quality Profiles");
  }

  private static void fails(Outcome outcome, String word) {
    assertEquals(2, outcome.exit(), outcome.stdout() + outcome.stderr());
    assertTrue(outcome.stderr().contains(word), outcome.stderr());
    assertEquals(1, outcome.stderr().lines().count(), outcome.stderr());
  }

  private static Outcome setup(SonarServer server, String token, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-jar", Servers.plugin().toString(), "setup"));
    command.addAll(List.of("--server", server.url().toString()));
    command.addAll(List.of(options));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("SONAR_TOKEN", token);
    return Outcome.of(process, LIMIT);
  }

  private static List<String> names(Profiles profiles) {
    return profiles.all().stream().map(profile -> profile.getString("name")).sorted().toList();
  }

  private static List<String> ours(Profiles profiles) {
    return profiles.activeRules(profiles.named("Go Boundaries"));
  }

  /** All of them: servers list those of one moment in any order, and fifty at a time. */
  private static List<String> changes(SonarServer server) {
    String text =
        server
            .api()
            .getText(
                "api/qualityprofiles/changelog",
                "language",
                "go",
                "qualityProfile",
                MADE,
                "ps",
                "500");
    JSONObject answer = new JSONObject(text);
    List<String> events = new ArrayList<>();
    answer.getJSONArray("events").forEach(event -> events.add(event.toString()));
    assertEquals(answer.getInt("total"), events.size());
    events.sort(null);
    return events;
  }
}
