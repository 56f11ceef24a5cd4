package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.rules.Rules;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A server takes the plugin without a word of complaint, and shows what the pages say. */
class StartIT {
  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void nothingIsComplainedOf(SonarServer server) throws IOException {
    List<String> told = new ArrayList<>();
    for (String name : List.of("web.log", "ce.log", "sonar.log", "console.log")) {
      told.addAll(Files.readAllLines(server.logs().resolve(name), UTF_8));
    }
    assertTrue(told.stream().anyMatch(line -> line.contains("Deploy") && names(line)), "deployed");
    assertEquals(List.of(), told.stream().filter(StartIT::isComplaint).toList());
  }

  /** No error at all, and no warning about us: a server warns of its own settings, too. */
  private static boolean isComplaint(String line) {
    boolean isWarning =
        line.contains(" WARN ") || line.toLowerCase(Locale.ROOT).contains("deprecat");
    return line.contains(" ERROR ") || isWarning && names(line);
  }

  private static boolean names(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "").contains("goboundaries");
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void pluginIsInstalled(SonarServer server) {
    JSONObject plugin = null;
    for (Object installed : server.api().get("api/plugins/installed").getJSONArray("plugins")) {
      plugin =
          ((JSONObject) installed).getString("key").equals("goboundaries")
              ? (JSONObject) installed
              : plugin;
    }
    assertTrue(plugin != null, "plugin goboundaries");
    assertTrue(plugin.getBoolean("sonarLintSupported"));
    assertEquals("Go Boundaries", plugin.getString("name"));
    assertEquals("EXTERNAL", plugin.getString("type"));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void rulesSayWhatTheirPagesSay(SonarServer server) {
    Map<String, JSONObject> rules = new TreeMap<>();
    server
        .api()
        .all("api/rules/search", "rules", "repositories", "go-boundaries")
        .forEach(rule -> rules.put(rule.getString("key"), rule));
    assertEquals(
        Rules.all().stream().map(rule -> "go-boundaries:" + rule.key()).sorted().toList(),
        List.copyOf(rules.keySet()));
    for (Rule rule : Rules.all()) {
      RulePage page = Catalog.page(rule.key());
      assertEquals(
          ServedRule.of(page, server.release()),
          ServedRule.of(rules.get("go-boundaries:" + rule.key()), server.release()));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void profileHasOurRulesAndIsNotTheDefault(SonarServer server) {
    JSONObject profile = Profiles.of(server).named("Go Boundaries");
    assertTrue(profile.getBoolean("isBuiltIn"));
    assertFalse(profile.getBoolean("isDefault"));
    assertEquals(
        Rules.all().stream()
            .filter(rule -> Catalog.page(rule.key()).active())
            .map(rule -> "go-boundaries:" + rule.key())
            .sorted()
            .toList(),
        Profiles.of(server).activeRules(profile));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryServer.class)
  void propertiesCanBeSetInTheBrowser(SonarServer server) {
    Map<String, JSONObject> ours = new TreeMap<>();
    for (Object item :
        server.api().get("api/settings/list_definitions").getJSONArray("definitions")) {
      JSONObject definition = (JSONObject) item;
      if (definition.getString("key").startsWith("sonar.go-boundaries.")) {
        ours.put(definition.getString("key"), definition);
      }
    }
    // a default would look as if somebody had set it, and silence the project's file
    assertFalse(ours.get("sonar.go-boundaries.platform").has("defaultValue"));
    assertEquals("true", ours.get("sonar.go-boundaries.ide").getString("defaultValue"));
    ours.forEach(
        (key, definition) ->
            Stream.of("name", "description", "category")
                .forEach(field -> assertFalse(definition.getString(field).isBlank(), key)));
  }
}
