package org.goboundaries.cgo.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goboundaries.cgo.CMacro;
import org.jspecify.annotations.Nullable;

/**
 * Takes directives out of the tokens, and with them what their conditions leave out. Macros are
 * kept, not expanded: the tree shows what is written.
 */
final class Preprocessor {
  private final List<CToken> tokens;
  private final Macros macros;
  private final Deque<Conditional> open = new ArrayDeque<>();
  private final List<CToken> out = new ArrayList<>();
  private final List<String> includes = new ArrayList<>();
  private final NavigableMap<Integer, Integer> uncertain = new TreeMap<>();
  // of neighbours that are not known to be left in
  private int runStart;
  private @Nullable CToken runEnd;
  private int at;

  Preprocessor(List<CToken> tokens, Macros macros) {
    this.tokens = tokens;
    this.macros = macros;
  }

  /** The tokens that the compiler may see. */
  List<CToken> read() {
    while (at < tokens.size()) {
      if (isDirective(tokens.get(at))) {
        directive(tokens.get(at++));
      } else {
        ordinary();
      }
    }
    while (!open.isEmpty()) {
      open.pop().end(out);
    }
    noteRun();
    return out;
  }

  private static boolean isDirective(CToken token) {
    return token.first() && token.is("#");
  }

  /** What is included with quotation marks, and left in for certain. */
  List<String> includes() {
    return includes;
  }

  /** Pieces of the file of which it is not known whether they are left in. */
  NavigableMap<Integer, Integer> uncertain() {
    return uncertain;
  }

  /** Takes what stands before the next directive. */
  private void ordinary() {
    int from = at;
    while (at < tokens.size() && !isDirective(tokens.get(at))) {
      at++;
    }
    if (!isLeftOut()) {
      if (!isCertain()) {
        note(tokens.get(from), tokens.get(at - 1));
      }
      out.addAll(tokens.subList(from, at));
    }
  }

  /** Neighbours grow together. */
  private void note(CToken first, CToken last) {
    boolean next = runEnd != null && !out.isEmpty() && out.get(out.size() - 1) == runEnd;
    if (!next) {
      noteRun();
      runStart = first.start();
    }
    runEnd = last;
  }

  private void noteRun() {
    if (runEnd != null) {
      uncertain.put(runStart, runEnd.end());
    }
  }

  private boolean isLeftOut() {
    return !open.isEmpty() && open.peek().isLeftOut();
  }

  private boolean isCertain() {
    return open.isEmpty() || open.peek().isCertain();
  }

  private void directive(CToken sign) {
    int from = at;
    while (at < tokens.size() && !tokens.get(at).first()) {
      at++;
    }
    List<CToken> line = tokens.subList(from, at);
    if (line.isEmpty()) {
      return;
    }
    List<CToken> rest = line.subList(1, line.size());
    switch (line.get(0).text()) {
      case "if" -> begin(condition(rest));
      case "ifdef" -> begin(defined(rest));
      case "ifndef" -> begin(isGuard(rest) ? Truth.YES : defined(rest).not());
      case "elif" -> otherwise(rest, "if");
      case "elifdef" -> otherwise(rest, "ifdef");
      case "elifndef" -> otherwise(rest, "ifndef");
      case "else" -> otherwise(rest, "else");
      case "endif" -> end();
      case "include" -> include(rest);
      case "define" -> define(sign, rest);
      case "undef" -> undefine(rest);
      default -> {
        // pragma, error, line, Go's own: nothing to be seen
      }
    }
  }

  private Truth condition(List<CToken> rest) {
    return Condition.of(CToken.texts(rest), macros);
  }

  private Truth defined(List<CToken> rest) {
    return rest.isEmpty() ? Truth.UNKNOWN : macros.isDefined(rest.get(0).text());
  }

  /** The usual first lines of a header: {@code #ifndef X}, {@code #define X}. */
  private boolean isGuard(List<CToken> rest) {
    return !rest.isEmpty()
        && out.isEmpty()
        && at + 2 < tokens.size()
        && tokens.get(at).is("#")
        && tokens.get(at + 1).is("define")
        && tokens.get(at + 2).is(rest.get(0).text());
  }

  private void begin(Truth truth) {
    open.push(new Conditional(truth, isLeftOut(), isCertain(), open.size(), out.size()));
  }

  private void otherwise(List<CToken> rest, String kind) {
    if (!open.isEmpty()) {
      Truth truth =
          switch (kind) {
            case "if" -> condition(rest);
            case "ifdef" -> defined(rest);
            case "ifndef" -> defined(rest).not();
            default -> Truth.YES;
          };
      open.peek().next(truth, out.size());
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      open.pop().end(out);
    }
  }

  private void include(List<CToken> rest) {
    boolean isFile =
        !rest.isEmpty() && rest.get(0).text().length() > 2 && rest.get(0).text().startsWith("\"");
    if (isFile && !isLeftOut() && isCertain()) {
      String text = rest.get(0).text();
      includes.add(text.substring(1, text.length() - 1));
    }
  }

  private void define(CToken sign, List<CToken> rest) {
    if (rest.isEmpty() || isLeftOut()) {
      return;
    }
    CToken name = rest.get(0);
    boolean takesArguments =
        rest.size() > 1 && rest.get(1).is("(") && rest.get(1).start() == name.end();
    List<String> body = CToken.texts(rest.subList(1, rest.size()));
    int end = rest.get(rest.size() - 1).end();
    macros.define(new CMacro(sign.start(), end, name.text(), takesArguments, body), isCertain());
  }

  private void undefine(List<CToken> rest) {
    if (!rest.isEmpty() && !isLeftOut()) {
      macros.undefine(rest.get(0).text(), isCertain());
    }
  }
}
