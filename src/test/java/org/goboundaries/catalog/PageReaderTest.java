package org.goboundaries.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final String PAGE =
      """
      ---
      title: A guard that guards nothing
      type: BUG
      quality: RELIABILITY
      severity: HIGH
      attribute: LOGICAL
      scope: ALL
      tags: [panic, recover]
      cwe: [248, 755]
      cost: 5min
      since: 0.1.0
      active: true
      ---
      The panic goes on.

      ## Noncompliant
      <!-- case: plain.go#bad -->

      ## See
      - a
      """;

  private static final String CASE =
      """
      package cases

      // doc:bad
      func bad() {
      \tdefer recover() // Noncompliant {{It can't.}} [[quickfixes=wrap]]
      //\t^^^^^^^^^^^^^^^
      // fix@wrap {{Wrap it}}
      // edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
      \tpanic("boom") // ends the process
      }

      // doc:good
      func good() {}
      """;

  private static RulePage read(String page) {
    return PageReader.read(
        "some-rule", SourceText.of("rule.md", page), Map.of("plain.go", CASE)::get);
  }

  private static String failure(String page) {
    return assertThrows(BadPageException.class, () -> read(page)).getMessage();
  }

  @Test
  void readsEveryField() {
    RulePage page = read(PAGE);
    assertEquals("some-rule", page.key());
    assertEquals("A guard that guards nothing", page.title());
    assertEquals(RuleType.BUG, page.type());
    assertEquals(Quality.RELIABILITY, page.quality());
    assertEquals(Severity.HIGH, page.severity());
    assertEquals(Attribute.LOGICAL, page.attribute());
    assertEquals(CodeScope.ALL, page.scope());
    assertEquals(List.of("panic", "recover"), page.tags());
    assertEquals(List.of(248, 755), page.cwe());
    assertEquals("5min", page.cost());
    assertEquals("0.1.0", page.since());
    assertEquals(true, page.active());
  }

  @Test
  void listsMayBeEmptyAndARuleInactive() {
    RulePage page = read(PAGE.replace("[248, 755]", "[]").replace("active: true", "active: false"));
    assertEquals(List.of(), page.cwe());
    assertEquals(false, page.active());
  }

  @Test
  void sectionsCarryTheExamplesWithoutTestComments() {
    String example =
        "```go\nfunc bad() {\n\tdefer recover()\n\tpanic(\"boom\") // ends the process\n}\n```";
    List<Section> expected =
        List.of(
            new Section("", "The panic goes on."),
            new Section("Noncompliant", example),
            new Section("See", "- a"));
    assertEquals(expected, read(PAGE).sections());
  }

  @Test
  void theLastPartOfACaseEndsWithTheFile() {
    RulePage page = read(PAGE.replace("plain.go#bad", "plain.go#good"));
    assertEquals("```go\nfunc good() {}\n```", page.sections().get(1).markdown());
  }

  @Test
  void headingsInsideCodeAreNoSections() {
    RulePage page = read(PAGE.replace("- a", "```\n## not a heading\n<!-- case: x -->\n```"));
    assertEquals("```\n## not a heading\n<!-- case: x -->\n```", page.sections().get(2).markdown());
  }

  @ParameterizedTest
  @CsvSource({
    "'severity: HIGH', 'severity: HUGE', rule.md:5: \"severity\" is \"HUGE\"",
    "'type: BUG', 'type: bug', rule.md:3: \"type\" is \"bug\"",
    "'active: true', 'active: yes', rule.md:12: \"active\" is \"yes\"",
    "'cost: 5min', 'cost: soon', rule.md:10: \"cost\" is \"soon\"",
    "'since: 0.1.0', 'since: now', rule.md:11: \"since\" is \"now\"",
    "'[248, 755]', '[CWE-248]', rule.md:9: \"cwe\" is \"[CWE-248]\"",
    "'[248, 755]', '248', rule.md:9: \"cwe\" is \"248\"",
    "'[panic, recover]', '[panic,]', rule.md:8: \"tags\" is \"[panic,]\"",
    "'cost: 5min', 'costs: 5min', rule.md:1: the field \"cost\" is missing",
    "'cost: 5min', 'cost:', rule.md:10: write \"name: value\"",
    "'plain.go#bad', 'plain.go#worse', rule.md:17: no such example",
    "'plain.go#bad', 'other.go#bad', rule.md:17: no such example",
    "'plain.go#bad', 'plain.go', rule.md:17: write <!-- case: file.go#part -->",
  })
  void namesFileAndLineOfAnError(String from, String to, String message) {
    String actual = failure(PAGE.replace(from, to));
    assertEquals(message, actual.substring(0, Math.min(message.length(), actual.length())));
  }

  @Test
  void anUnknownOrRepeatedFieldIsAnError() {
    assertEquals(
        "rule.md:10: unknown field \"key\"", failure(PAGE.replace("cost:", "key: a\ncost:")));
    assertEquals(
        "rule.md:11: a second field \"cost\"",
        failure(PAGE.replace("cost: 5min", "cost: 5min\ncost: 6min")));
  }

  @Test
  void frontMatterNeedsBothFences() {
    assertEquals("rule.md:1: the first line must be ---", failure("title: x\n"));
    assertEquals("rule.md:1: the first line must be ---", failure(""));
    assertEquals("rule.md:1: the front matter has no closing ---", failure("---\ntitle: x\n"));
  }
}
