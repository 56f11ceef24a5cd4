package org.goboundaries.catalog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines {@code name: value} between two lines of three hyphens at the top of a page. */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final Pattern FIELD = Pattern.compile("(?<name>[a-z]+):\\s+(?<value>.*\\S)\\s*");

  private final String file;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final int lines;

  private FrontMatter(String file, int lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The front matter of a page. */
  static FrontMatter of(String file, List<String> page) {
    if (page.isEmpty() || !page.get(0).equals(FENCE)) {
      throw BadPageException.at(file, 1, "the first line must be " + FENCE);
    }
    int end = page.subList(1, page.size()).indexOf(FENCE) + 1;
    if (end == 0) {
      throw BadPageException.at(file, 1, "the front matter has no closing " + FENCE);
    }
    FrontMatter read = new FrontMatter(file, end + 1);
    for (int i = 1; i < end; i++) {
      read.add(page.get(i), i + 1);
    }
    return read;
  }

  private void add(String text, int line) {
    Matcher field = FIELD.matcher(text);
    if (!field.matches()) {
      throw BadPageException.at(file, line, "write \"name: value\", not \"" + text + "\"");
    }
    String name = field.group("name");
    if (fields.put(name, new Field(line, field.group("value"))) != null) {
      throw BadPageException.at(file, line, "a second field \"" + name + "\"");
    }
  }

  /** Number of lines, both fences included. */
  int lines() {
    return lines;
  }

  /** Takes a field that may be any text. */
  String text(String name) {
    return take(name).value();
  }

  /** Takes a field that must match. */
  String text(String name, String pattern) {
    Field field = take(name);
    return matching(name, field, field.value(), pattern);
  }

  /** Takes a field written as {@code [a, b]}; every element must match. */
  List<String> list(String name, String pattern) {
    Field field = take(name);
    String inner = matching(name, field, field.value(), "\\[.*\\]").replaceAll("^\\[|\\]$", "");
    return inner.isBlank()
        ? List.of()
        : Arrays.stream(inner.split(",", -1))
            .map(element -> matching(name, field, element.strip(), pattern))
            .toList();
  }

  /** Takes a field that names a constant. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    Field field = take(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(field.value()))
        .findFirst()
        .orElseThrow(() -> bad(name, field, Arrays.toString(type.getEnumConstants())));
  }

  /** Fails when a field was not taken. */
  void expectNoOther() {
    fields.forEach(
        (name, field) -> {
          throw BadPageException.at(file, field.line(), "unknown field \"" + name + "\"");
        });
  }

  private Field take(String name) {
    Field field = fields.remove(name);
    if (field == null) {
      throw BadPageException.at(file, 1, "the field \"" + name + "\" is missing");
    }
    return field;
  }

  private String matching(String name, Field field, String value, String pattern) {
    if (!value.matches(pattern)) {
      throw bad(name, field, pattern);
    }
    return value;
  }

  private BadPageException bad(String name, Field field, String expected) {
    String problem = "\"" + name + "\" is \"" + field.value() + "\", expected " + expected;
    return BadPageException.at(file, field.line(), problem);
  }

  private record Field(int line, String value) {}
}
