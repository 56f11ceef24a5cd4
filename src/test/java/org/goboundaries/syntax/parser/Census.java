package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.LineTable;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;

/** Where the things of each kind stand in our tree, told as the Go program tells it. */
final class Census {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 1099511628211L;

  private final LineTable lines;
  private final Map<Kind, List<Span>> found = new EnumMap<>(Kind.class);

  private Census(LineTable lines) {
    this.lines = lines;
    for (Kind kind : Kind.values()) {
      found.put(kind, new ArrayList<>());
    }
  }

  static Census of(GoFile file) {
    Census census = new Census(file.text().lines());
    if (file.packageName() != null) {
      census.add(Kind.IDENT, file.packageName().start(), file.packageName().end());
    }
    Walk.file(
        file,
        node -> {
          Kind.of(node).ifPresent(kind -> census.add(kind, node.start(), node.end()));
          return true;
        });
    file.comments().forEach(comment -> census.add(Kind.COMMENT, comment));
    for (CgoPreamble preamble : file.preambles()) {
      preamble.comments().forEach(comment -> census.add(Kind.PREAMBLE, comment));
    }
    census.found.values().forEach(spans -> spans.sort(null));
    return census;
  }

  int count(Kind kind) {
    return found.get(kind).size();
  }

  /** {@code count:hash} as the Go program prints it. */
  String summary(Kind kind) {
    long sum = FNV_OFFSET;
    for (Span span : found.get(kind)) {
      for (int offset : new int[] {span.start(), span.end()}) {
        sum = (sum ^ lines.line(offset)) * FNV_PRIME;
        sum = (sum ^ lines.byteColumn(offset)) * FNV_PRIME;
      }
    }
    return "%d:%016x".formatted(count(kind), sum);
  }

  /** One line each, as the Go program prints them with -list. */
  List<String> list(Kind kind) {
    return found.get(kind).stream()
        .map(span -> kind.goName() + " " + point(span.start()) + "-" + point(span.end()))
        .toList();
  }

  private String point(int offset) {
    return lines.line(offset) + ":" + lines.byteColumn(offset);
  }

  private void add(Kind kind, Comment comment) {
    add(kind, comment.start(), comment.start());
  }

  private void add(Kind kind, int start, int end) {
    found.get(kind).add(new Span(start, end));
  }

  private record Span(int start, int end) implements Comparable<Span> {
    @Override
    public int compareTo(Span that) {
      return start != that.start
          ? Integer.compare(start, that.start)
          : Integer.compare(end, that.end);
    }
  }
}
