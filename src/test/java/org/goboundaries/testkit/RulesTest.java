package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs all that the folders of the rules hold; a new rule needs no test class. */
class RulesTest {
  private static Stream<DynamicNode> perRule(Function<Rule, Stream<? extends DynamicNode>> tests) {
    return asked().map(rule -> dynamicContainer(rule.key(), tests.apply(rule)));
  }

  /** All rules, or the one that -Drule=KEY names: who writes a rule runs its cases many times. */
  private static Stream<Rule> asked() {
    String key = System.getProperty("rule");
    List<Rule> asked =
        Rules.all().stream().filter(rule -> key == null || rule.key().equals(key)).toList();
    assertTrue(!asked.isEmpty(), () -> "no rule " + key);
    return asked.stream();
  }

  @Test
  void everyFolderHasItsClassAndTheReverse() {
    List<String> keys = Rules.all().stream().map(Rule::key).sorted().toList();
    assertTrue(!keys.isEmpty(), "no rules");
    assertEquals(keys, Folders.names(RuleFolder.ALL));
  }

  @TestFactory
  Stream<DynamicNode> cases() {
    return perRule(
        rule ->
            RuleFolder.of(rule.key()).cases().stream()
                .map(each -> dynamicTest(name(each), () -> CaseVerifier.verify(rule, each))));
  }

  @TestFactory
  Stream<DynamicNode> modulesAmongTheCasesCompile() {
    return perRule(
        rule ->
            RuleFolder.of(rule.key()).cases().stream()
                .filter(Case::isModule)
                .map(each -> dynamicTest(name(each), each::build)));
  }

  @TestFactory
  Stream<DynamicNode> everyRuleHasNoncompliantAndCompliantCases() {
    return perRule(rule -> Stream.of(dynamicTest("cases", () -> expectBothKinds(rule))));
  }

  private static void expectBothKinds(Rule rule) throws IOException {
    int findings = 0;
    int silent = 0;
    for (Case each : RuleFolder.of(rule.key()).cases()) {
      int found = each.findings(rule).size();
      findings += found;
      silent += found == 0 ? 1 : 0;
    }
    assertTrue(findings > 0, "no noncompliant case");
    assertTrue(silent > 0, "no case in which the rule must stay silent");
  }

  @TestFactory
  Stream<DynamicNode> pages() {
    return perRule(
        rule ->
            Stream.of(
                dynamicTest("page", () -> expectComplete(rule.key())),
                dynamicTest("active", () -> expectAsActiveAsItsPageSays(rule))));
  }

  private static void expectAsActiveAsItsPageSays(Rule rule) {
    assertEquals(
        Catalog.page(rule.key()).active(), rule.isActive(), "active, on page and in class");
  }

  private static void expectComplete(String key) {
    RulePage page = Catalog.page(key);
    String text = page.sections().toString();
    assertTrue(page.title().length() <= 80, "a title of at most 80 characters");
    assertTrue(text.contains("```go"), "an example cut from the cases");
    page.sections().forEach(section -> assertTrue(!section.html().isBlank(), section.title()));
  }

  @TestFactory
  Stream<DynamicNode> proofs() {
    return perRule(
        rule -> {
          Proof proof = RuleFolder.of(rule.key()).proof();
          return Stream.concat(
              Stream.of(dynamicTest("harms and cures", proof::expectComplete)),
              proof.programs().stream()
                  .map(program -> dynamicTest(name(program), () -> Proof.run(program))));
        });
  }

  private static String name(Case each) {
    return name(each.path());
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
