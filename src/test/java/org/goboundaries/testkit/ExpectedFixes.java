package org.goboundaries.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Comment;

/** The fixes that the comments of a file describe, by the names that findings call them by. */
final class ExpectedFixes {
  private static final Pattern FIX =
      Pattern.compile("// fix@(?<id>[\\w-]+) \\{\\{(?<title>.+)\\}\\}");
  private static final Pattern EDIT =
      Pattern.compile(
          "// edit@(?<id>[\\w-]+) \\[\\[(?:sl=(?<sl>[+-]\\d+);)?sc=(?<sc>\\d+);(?:el=(?<el>[+-]\\d+);)?ec=(?<ec>\\d+)\\]\\] \\{\\{(?<text>.*)\\}\\}");

  private final CaseFile file;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, List<Matcher>> edits = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  ExpectedFixes(CaseFile file) {
    this.file = file;
  }

  /** Whether a comment was about a fix. */
  boolean add(Comment comment, String text) {
    Matcher fix = FIX.matcher(text);
    if (fix.matches()) {
      if (titles.putIfAbsent(fix.group("id"), fix.group("title")) != null) {
        throw MalformedExpectation.at(file, comment.start(), "a second " + text);
      }
      return true;
    }
    Matcher edit = EDIT.matcher(text);
    if (edit.matches()) {
      edits.computeIfAbsent(edit.group("id"), id -> new ArrayList<>()).add(edit);
      return true;
    }
    return false;
  }

  /** The fix of a finding on a line, as lines of an outline. */
  List<String> lines(String id, int line) {
    String title = titles.get(id);
    List<Matcher> wanted = edits.get(id);
    if (title == null || wanted == null || !used.add(id)) {
      String reason = "each of quickfixes= needs one fix@ and its edit@, and no other: ";
      throw MalformedExpectation.at(file, 0, reason + id);
    }
    List<String> lines = new ArrayList<>();
    lines.add(Outline.fix(title));
    wanted.forEach(edit -> lines.add(line(edit, line)));
    return lines;
  }

  private static String line(Matcher edit, int line) {
    int start = line + below(edit, "sl");
    int end = edit.group("el") == null ? start : line + below(edit, "el");
    int from = Integer.parseInt(edit.group("sc"));
    int to = Integer.parseInt(edit.group("ec"));
    return Outline.edit(
        new TextRange(start, from, end, to), edit.group("text").replace("\\n", "\n"));
  }

  private static int below(Matcher edit, String group) {
    return edit.group(group) == null ? 0 : Integer.parseInt(edit.group(group));
  }

  /** Fails unless each fix belongs to a finding. */
  void expectUsed() {
    Set<String> all = new HashSet<>(titles.keySet());
    all.addAll(edits.keySet());
    all.removeAll(used);
    if (!all.isEmpty()) {
      throw MalformedExpectation.at(file, 0, "no finding has quickfixes=" + String.join(",", all));
    }
  }
}
