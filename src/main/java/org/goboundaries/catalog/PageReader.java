package org.goboundaries.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a rule's page: front matter, then Markdown with references to examples. */
final class PageReader {
  private static final Pattern CASE =
      Pattern.compile("<!-- case: (?<file>[^#\\s]+)#(?<part>\\S+) -->");

  private final String file;
  private final Function<String, @Nullable String> cases;
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder markdown = new StringBuilder();
  private String title = "";
  private boolean inCode;

  private PageReader(String file, Function<String, @Nullable String> cases) {
    this.file = file;
    this.cases = cases;
  }

  /**
   * The page in a text.
   *
   * @param cases the text of a case by its path in the folder of cases, null where there is none
   */
  static RulePage read(String key, SourceText page, Function<String, @Nullable String> cases) {
    List<String> lines = page.substring(0, page.length()).lines().toList();
    FrontMatter fields = FrontMatter.of(page.path(), lines);
    PageReader reader = new PageReader(page.path(), cases);
    List<Section> sections = reader.sections(lines, fields.lines());
    RulePage read =
        new RulePage(
            key,
            fields.text("title"),
            fields.constant("type", RuleType.class),
            fields.constant("quality", Quality.class),
            fields.constant("severity", Severity.class),
            fields.constant("attribute", Attribute.class),
            fields.constant("scope", CodeScope.class),
            fields.list("tags", "[a-z0-9-]+"),
            fields.list("cwe", "\\d{1,6}").stream().map(Integer::valueOf).toList(),
            fields.text("cost", "\\d+(min|h|d)"),
            fields.text("since", "\\d+\\.\\d+(\\.\\d+)?"),
            fields.text("active", "true|false").equals("true"),
            sections);
    fields.expectNoOther();
    return read;
  }

  private List<Section> sections(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      inCode ^= line.startsWith("```");
      if (!inCode && line.startsWith("## ")) {
        close();
        title = line.substring(3).strip();
      } else {
        markdown.append(inCode ? line : example(line, i + 1)).append('\n');
      }
    }
    close();
    return sections;
  }

  private void close() {
    String text = markdown.toString().strip();
    if (!title.isEmpty() || !text.isEmpty()) {
      sections.add(new Section(title, text));
    }
    markdown.setLength(0);
  }

  private String example(String line, int number) {
    if (!line.startsWith("<!-- case")) {
      return line;
    }
    Matcher reference = CASE.matcher(line.strip());
    if (!reference.matches()) {
      throw BadPageException.at(file, number, "write <!-- case: file.go#part -->, not " + line);
    }
    String text = cases.apply(reference.group("file"));
    String part = text == null ? null : Example.of(text, reference.group("part"));
    if (part == null) {
      throw BadPageException.at(file, number, "no such example: " + line);
    }
    return "```go\n" + part + "\n```";
  }
}
