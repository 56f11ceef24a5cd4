package org.goboundaries.catalog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case as a reader should see it: from {@code // doc:name} to the next such line or the
 * end, without what the test kit wants to know.
 */
final class Example {
  private static final String MARK = "// doc:";
  private static final Pattern TEST_LINE =
      Pattern.compile("\\s*//\\s*(Noncompliant.*|\\^.*|(fix|edit)@.*)");
  private static final Pattern TEST_COMMENT = Pattern.compile("\\s*// Noncompliant.*");

  private Example() {}

  /** The part of that name, null where the case has none. */
  static @Nullable String of(String text, String name) {
    List<String> lines = text.lines().toList();
    int mark = lines.indexOf(MARK + name);
    return mark < 0
        ? null
        : lines.stream()
            .skip(mark + 1L)
            .takeWhile(line -> !line.startsWith(MARK))
            .filter(line -> !TEST_LINE.matcher(line).matches())
            .map(line -> TEST_COMMENT.matcher(line).replaceFirst(""))
            .collect(Collectors.joining("\n"))
            .stripTrailing();
  }
}
