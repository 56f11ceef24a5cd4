package org.goboundaries.report.fixes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;

/** The difference that fixes make to a file, as {@code git apply} and {@code patch -p1} take it. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final SourceText text;
  private final List<Change> changes = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(SourceText text) {
    this.text = text;
  }

  /**
   * The text of a difference.
   *
   * @param path how the file is called in it
   */
  public static String of(FileFixes fixes, String path) {
    UnifiedDiff diff = new UnifiedDiff(fixes.text());
    diff.collect(fixes.edits());
    diff.out.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n');
    diff.write();
    return diff.out.toString();
  }

  /** Edits that share a line are one change. */
  private void collect(List<TextEdit> edits) {
    List<TextEdit> group = new ArrayList<>();
    int last = 0;
    for (TextEdit edit : edits) {
      if (!group.isEmpty() && text.lines().line(edit.start()) > last) {
        changes.add(Change.of(text, group));
        group.clear();
      }
      group.add(edit);
      last = Math.max(last, text.lines().line(edit.end()));
    }
    changes.add(Change.of(text, group));
  }

  private void write() {
    int shift = 0;
    for (int from = 0; from < changes.size(); ) {
      int to = from + 1;
      while (to < changes.size()
          && changes.get(to).line() - changes.get(to - 1).end() <= 2 * CONTEXT) {
        to++;
      }
      shift += hunk(changes.subList(from, to), shift);
      from = to;
    }
  }

  /** Writes some changes with the lines around; returns how many lines the file grows. */
  private int hunk(List<Change> some, int shift) {
    int count = Lines.of(text).size();
    int first = Math.max(1, some.get(0).line() - CONTEXT);
    int last = Math.min(count + 1, some.get(some.size() - 1).end() + CONTEXT);
    StringBuilder body = new StringBuilder();
    int grown = 0;
    int at = first;
    List<String> lines = Lines.of(text);
    for (Change change : some) {
      lines.subList(at - 1, change.line() - 1).forEach(line -> Lines.add(body, ' ', line));
      change.old().forEach(line -> Lines.add(body, '-', line));
      change.added().forEach(line -> Lines.add(body, '+', line));
      grown += change.added().size() - change.old().size();
      at = change.end();
    }
    lines.subList(at - 1, last - 1).forEach(line -> Lines.add(body, ' ', line));
    int length = last - first;
    out.append("@@ -").append(first).append(',').append(length);
    out.append(" +").append(first + shift).append(',').append(length + grown);
    out.append(" @@\n").append(body);
    return grown;
  }

  /**
   * Lines that become others.
   *
   * @param line the first, 1-based
   * @param old as they are
   * @param added as they become
   */
  private record Change(int line, List<String> old, List<String> added) {
    static Change of(SourceText text, List<TextEdit> edits) {
      LineTable lines = text.lines();
      int first = lines.line(edits.get(0).start());
      int end = edits.stream().mapToInt(TextEdit::end).max().orElse(0);
      int start = lines.start(first);
      int last = lines.line(end);
      int stop = last < lines.count() ? lines.start(last + 1) : text.length();
      byte[] before = Arrays.copyOfRange(text.bytes(), start, stop);
      List<TextEdit> moved = new ArrayList<>();
      for (TextEdit edit : edits) {
        moved.add(new TextEdit(edit.start() - start, edit.end() - start, edit.text()));
      }
      byte[] after = SourceText.of(text.path(), before).with(moved).bytes();
      return trimmed(first, Lines.of(before), Lines.of(after));
    }

    private static Change trimmed(int first, List<String> old, List<String> added) {
      int least = Math.min(old.size(), added.size());
      int head = 0;
      while (head < least && old.get(head).equals(added.get(head))) {
        head++;
      }
      int tail = 0;
      while (tail < least - head
          && old.get(old.size() - 1 - tail).equals(added.get(added.size() - 1 - tail))) {
        tail++;
      }
      return new Change(
          first + head,
          old.subList(head, old.size() - tail),
          added.subList(head, added.size() - tail));
    }

    /** The line after the last one. */
    int end() {
      return line + old.size();
    }
  }

  /** Lines with their ends. */
  private static final class Lines {
    private Lines() {}

    static List<String> of(SourceText text) {
      return of(text.bytes());
    }

    static List<String> of(byte[] bytes) {
      List<String> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          lines.add(new String(bytes, start, i + 1 - start, UTF_8));
          start = i + 1;
        }
      }
      if (start < bytes.length) {
        lines.add(new String(bytes, start, bytes.length - start, UTF_8));
      }
      return lines;
    }

    static void add(StringBuilder body, char mark, String line) {
      body.append(mark).append(line);
      if (!line.endsWith("\n")) {
        body.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
