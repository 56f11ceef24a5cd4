package org.goboundaries.syntax.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.SyntaxError;
import org.goboundaries.syntax.parser.AstDump.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One file as go/parser and we read it.
 *
 * @param error our first syntax error, null where we accept the file
 * @param errorLine its line
 * @param summaries {@code count:hash} of our tree by {@link Kind}
 */
record Comparison(
    Verdict go, @Nullable String error, int errorLine, List<String> summaries, boolean generated) {

  private static final int SHOWN = 3;

  static Comparison of(Verdict verdict) {
    GoFile file = parse(verdict);
    Census census = Census.of(file);
    SyntaxError first = file.errors().isEmpty() ? null : file.errors().get(0);
    return new Comparison(
        verdict,
        first == null ? null : first.message(),
        first == null ? 0 : file.text().lines().line(first.offset()),
        Arrays.stream(Kind.values()).map(census::summary).toList(),
        file.isGenerated());
  }

  boolean isAcceptedByBoth() {
    return go.accepted() && error == null;
  }

  boolean isWronglyRefused() {
    return go.accepted() && error != null;
  }

  boolean isWronglyAccepted() {
    return !go.accepted() && error == null;
  }

  boolean isRefusedByBoth() {
    return !go.accepted() && error != null;
  }

  boolean isErrorOnSameLine() {
    return errorLine == go.errorLine();
  }

  boolean differs() {
    return Arrays.stream(Kind.values()).anyMatch(this::differs);
  }

  boolean differs(Kind kind) {
    return go.accepted() && !summaries.get(kind.ordinal()).equals(go.summary(kind));
  }

  /** How many go/ast has. */
  long count(Kind kind) {
    return Long.parseLong(go.summary(kind).split(":")[0]);
  }

  /** The first positions that only one of the two has. */
  String differences(AstDump astDump) {
    Census census = Census.of(parse(go));
    List<String> ours = Arrays.stream(Kind.values()).flatMap(k -> census.list(k).stream()).toList();
    List<String> theirs = astDump.list(go.file());
    List<String> lines = new ArrayList<>();
    lines.add(go.file().toString());
    missing(theirs, ours).forEach(line -> lines.add("  only in go/ast: " + line));
    missing(ours, theirs).forEach(line -> lines.add("  only in our tree: " + line));
    return String.join("\n", lines);
  }

  private static List<String> missing(List<String> from, List<String> other) {
    Set<String> rest = new LinkedHashSet<>(from);
    rest.removeAll(new LinkedHashSet<>(other));
    return rest.stream().limit(SHOWN).toList();
  }

  private static GoFile parse(Verdict verdict) {
    try {
      return parse(SourceText.read(verdict.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A parser that throws is wrong about one file; the others are still compared. */
  private static GoFile parse(SourceText text) {
    try {
      return Parser.parse(text);
    } catch (RuntimeException | StackOverflowError e) {
      String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      SyntaxError thrown = new SyntaxError(0, "threw " + e + where);
      return new GoFile(text, null, List.of(), List.of(), List.of(thrown));
    }
  }
}
