package org.goboundaries.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenderingTest {
  private static RulePage page(Section... sections) {
    return new RulePage(
        "some-rule",
        "A guard that guards nothing",
        RuleType.BUG,
        Quality.RELIABILITY,
        Severity.HIGH,
        Attribute.LOGICAL,
        CodeScope.ALL,
        List.of(),
        List.of(),
        "5min",
        "0.1.0",
        true,
        List.of(sections));
  }

  @Test
  void plainTextHasHeadFactsAndSections() {
    String markdown =
        """
        Write `recover`, see
        [the specification](https://go.dev/ref/spec).

        - one
        - two

        1. first

        ```go
        if a < b {

        \tf()
        ```
        """;
    assertEquals(
        """
        some-rule: A guard that guards nothing
        reliability, high severity, on, since 0.1.0

        The panic goes on.

        SEE ALSO

        Write "recover", see the specification <https://go.dev/ref/spec>.

        - one
        - two

        1. first

            if a < b {

            \tf()
        """,
        PlainText.of(
            page(new Section("", "The panic goes on."), new Section("See also", markdown))));
  }

  @Test
  void plainTextFillsLinesUpToEightyColumns() {
    String words = "word ".repeat(40).strip();
    String text = PlainText.of(page(new Section("", words + "\n\n- " + words)));
    assertEquals(79, text.lines().mapToInt(String::length).max().orElseThrow());
    assertTrue(text.contains("\n- word word"), text);
    assertTrue(text.contains("\n  word word"), text);
  }

  @Test
  void htmlKeepsCodeAndEscapesTags() {
    assertEquals(
        "<p>a <code>&lt;b&gt;</code> &lt;i&gt;</p>\n", new Section("", "a `<b>` <i>").html());
    assertEquals(
        "<pre><code class=\"language-go\">x &lt; y\n</code></pre>\n",
        new Section("", "```go\nx < y\n```").html());
  }

  @Test
  void aPageIsImmutable() {
    assertThrows(
        UnsupportedOperationException.class, () -> page().sections().add(new Section("", "")));
  }

  @Test
  void anUnknownKeyIsNamed() {
    var failure = assertThrows(BadPageException.class, () -> Catalog.page("no-such-rule"));
    assertEquals("no page for rule \"no-such-rule\"", failure.getMessage());
  }
}
