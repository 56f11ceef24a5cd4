package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.rules.Rules;
import org.goboundaries.sonar.ide.EditedModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sonar.api.Plugin;
import org.sonar.api.SonarEdition;
import org.sonar.api.SonarQubeSide;
import org.sonar.api.SonarRuntime;
import org.sonar.api.config.PropertyDefinition;
import org.sonar.api.impl.server.RulesDefinitionContext;
import org.sonar.api.internal.SonarRuntimeImpl;
import org.sonar.api.issue.impact.Severity;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.rule.RuleScope;
import org.sonar.api.rules.CleanCodeAttribute;
import org.sonar.api.rules.RuleType;
import org.sonar.api.server.profile.BuiltInQualityProfilesDefinition;
import org.sonar.api.server.rule.RuleDescriptionSection;
import org.sonar.api.server.rule.RulesDefinition;
import org.sonar.api.utils.Version;

class GoBoundariesPluginTest {
  private static final SonarRuntime SERVER = server("13.4");
  private static final SonarRuntime OLD_SERVER = server("9.14");
  private static final SonarRuntime IDE = SonarRuntimeImpl.forSonarLint(Version.parse("13.4"));

  private static SonarRuntime server(String api) {
    return SonarRuntimeImpl.forSonarQube(
        Version.parse(api), SonarQubeSide.SERVER, SonarEdition.COMMUNITY);
  }

  private static Set<Object> extensions(SonarRuntime runtime) {
    Plugin.Context context = new Plugin.Context(runtime);
    new GoBoundariesPlugin().define(context);
    Set<Object> classes = new HashSet<>();
    for (Object extension : context.getExtensions()) {
      if (extension instanceof Class<?>) {
        classes.add(extension);
      }
    }
    return classes;
  }

  private static Map<String, RulesDefinition.Rule> rules(SonarRuntime runtime) {
    RulesDefinition.Context context = new RulesDefinitionContext();
    new GoBoundariesRules(runtime).define(context);
    RulesDefinition.Repository repository =
        Objects.requireNonNull(context.repository("go-boundaries"));
    assertEquals("go", repository.language());
    return repository.rules().stream()
        .collect(Collectors.toMap(RulesDefinition.Rule::key, rule -> rule));
  }

  @Test
  void aServerGetsRulesSensorAndProfile() {
    Set<Object> wanted =
        Set.of(
            GoBoundariesRules.class,
            GoBoundariesReader.class,
            ReadAhead.class,
            GoBoundariesSensor.class,
            GoBoundariesProfile.class);
    assertEquals(wanted, extensions(SERVER));
    assertEquals(wanted, extensions(OLD_SERVER));
  }

  @Test
  void anEditorGetsNoProfile() {
    assertTrue(
        extensions(IDE)
            .containsAll(
                Set.of(GoBoundariesRules.class, GoBoundariesSensor.class, EditedModule.class)));
    assertTrue(!extensions(IDE).contains(GoBoundariesProfile.class));
    assertTrue(!extensions(IDE).contains(GoBoundariesReader.class));
  }

  @Test
  void everyPropertyIsDescribed() {
    List<PropertyDefinition> definitions = Property.definitions();
    assertEquals(13, definitions.size());
    for (PropertyDefinition definition : definitions) {
      assertTrue(definition.key().matches("sonar\\.go-boundaries\\.[a-z.-]+"), definition.key());
      assertEquals("Go Boundaries", definition.category());
      assertTrue(!definition.name().isEmpty(), definition.key());
      assertTrue(definition.description().endsWith("."), definition.key());
      assertEquals(Set.of("TRK"), Set.copyOf(definition.qualifiers()));
    }
  }

  @Test
  void whoChoosesAConfidenceIsShownWhatThereIs() {
    PropertyDefinition definition =
        Property.definitions().stream()
            .filter(each -> each.key().equals("sonar.go-boundaries.confidence"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("certain", "likely"), definition.options());
    assertEquals(
        Arrays.stream(Confidence.values()).map(Confidence::toString).toList(),
        definition.options());
  }

  /** A server hands defaults over as if somebody had set them, and then no file could say more. */
  @Test
  void onlyWhatNoFileSaysHasADefault() {
    assertEquals(
        List.of("sonar.go-boundaries.ide"),
        Property.definitions().stream()
            .filter(each -> !each.defaultValue().isEmpty())
            .map(PropertyDefinition::key)
            .toList());
  }

  @Test
  void theReadmeNamesEveryPropertyWithItsDefault() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `sonar.go-boundaries."))
            .map(line -> line.split("\\|")[1].strip() + line.split("\\|")[2].strip())
            .toList();
    assertEquals(
        Arrays.stream(Property.values())
            .map(each -> quoted(each.key()) + quoted(each.usual()))
            .toList(),
        rows);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.14", "10.0", "10.1", "13.4"})
  void everyRuleIsDefined(String api) {
    Map<String, RulesDefinition.Rule> rules = rules(server(api));
    assertEquals(Rules.all().stream().map(Rule::key).collect(Collectors.toSet()), rules.keySet());
    for (RulesDefinition.Rule rule : rules.values()) {
      assertEquals(
          List.of("root_cause", "how_to_fix", "resources"),
          rule.ruleDescriptionSections().stream().map(RuleDescriptionSection::getKey).toList(),
          rule.key());
      assertTrue(rule.securityStandards().stream().allMatch(each -> each.startsWith("cwe:")));
      assertTrue(rule.debtRemediationFunction() != null, rule.key());
      assertEquals(Catalog.page(rule.key()).active(), rule.activatedByDefault(), rule.key());
    }
  }

  @Test
  void aRuleSaysWhatItsPageSays() {
    RulesDefinition.Rule rule =
        Objects.requireNonNull(rules(SERVER).get("recover-outside-direct-defer"));
    assertEquals(
        "recover stops no panic unless a deferred function calls it directly", rule.name());
    assertEquals(RuleType.BUG, rule.type());
    assertEquals("CRITICAL", rule.severity());
    assertEquals(Map.of(SoftwareQuality.RELIABILITY, Severity.HIGH), rule.defaultImpacts());
    assertEquals(CleanCodeAttribute.LOGICAL, rule.cleanCodeAttribute());
    assertEquals(Set.of("panic", "recover", "defer"), rule.tags());
    assertEquals(Set.of("cwe:248", "cwe:755"), rule.securityStandards());
    assertEquals(RuleScope.ALL, rule.scope());
    assertEquals("5min", Objects.requireNonNull(rule.debtRemediationFunction()).baseEffort());
    assertEquals(
        RuleScope.TEST, Objects.requireNonNull(rules(SERVER).get("test-abort-in-handler")).scope());
  }

  @Test
  void tabsHoldThePage() {
    RulesDefinition.Rule rule =
        Objects.requireNonNull(rules(SERVER).get("recover-outside-direct-defer"));
    List<String> tabs =
        rule.ruleDescriptionSections().stream()
            .map(RuleDescriptionSection::getHtmlContent)
            .toList();
    assertTrue(tabs.get(0).startsWith("<p><code>recover</code> stops a panic only if a"));
    assertTrue(tabs.get(0).contains("<h3>Exceptions</h3>"));
    assertTrue(tabs.get(1).startsWith("<h3>Noncompliant</h3>"));
    assertTrue(tabs.get(1).contains("<h3>Compliant</h3>"));
    assertTrue(tabs.get(2).startsWith("<ul>"));
    assertTrue(tabs.get(2).contains("https://cwe.mitre.org/"));
    String whole = Objects.requireNonNull(rule.htmlDescription());
    assertTrue(whole.contains("<h2>See also</h2>") && whole.contains("<h2>Compliant</h2>"));
  }

  @Test
  void theProfileHasOurRulesAndIsNotTheDefault() {
    BuiltInQualityProfilesDefinition.Context context =
        new BuiltInQualityProfilesDefinition.Context();
    new GoBoundariesProfile().define(context);
    BuiltInQualityProfilesDefinition.BuiltInQualityProfile profile =
        Objects.requireNonNull(context.profile("go", "Go Boundaries"));
    assertTrue(!profile.isDefault());
    assertEquals(
        Rules.all().stream()
            .filter(Rule::isActive)
            .map(rule -> "go-boundaries:" + rule.key())
            .collect(Collectors.toSet()),
        profile.rules().stream()
            .map(rule -> rule.repoKey() + ":" + rule.ruleKey())
            .collect(Collectors.toSet()));
  }
}
