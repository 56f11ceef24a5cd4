package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of parameters. */
final class Parameters {
  private Parameters() {}

  /** The names in the parentheses at an index, in order; empty where a parameter has none. */
  static List<String> names(CTokens tokens, int open) {
    if (!tokens.is(open, "(") || tokens.close(open) == open + 1) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int close = Math.min(tokens.close(open), tokens.size());
    int from = open + 1;
    for (int i = from; i < close; i = tokens.behind(i)) {
      if (tokens.is(i, ",")) {
        names.add(name(tokens, from, i));
        from = i + 1;
      }
    }
    names.add(name(tokens, from, close));
    return names.equals(List.of("void")) ? List.of() : List.copyOf(names);
  }

  private static String name(CTokens tokens, int from, int to) {
    String name = "";
    for (int i = from; i < to && !tokens.is(i, "="); i = tokens.behind(i)) {
      if (tokens.is(i, "(") && tokens.is(i + 1, "*") && tokens.get(i + 2).isName()) {
        return tokens.text(i + 2);
      }
      name = tokens.get(i).isName() ? tokens.text(i) : name;
    }
    return name;
  }
}
