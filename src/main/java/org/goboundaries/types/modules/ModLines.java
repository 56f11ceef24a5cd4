package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Splits go.mod and go.work, which have the same form, into statements. */
final class ModLines {
  private final Path file;
  private final List<ModLine> found = new ArrayList<>();
  private final List<Problem> problems;
  private String block = "";
  private int blockLine;

  private ModLines(Path file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The statements of a text; lines that can't be read are reported and left out. */
  static List<ModLine> of(Path file, String text, List<Problem> problems) {
    ModLines lines = new ModLines(file, problems);
    int number = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(++number, text.substring(start, end));
      start = end + 1;
    }
    if (!lines.block.isEmpty()) {
      lines.tell(lines.blockLine, "the block of " + lines.block + " is not closed");
    }
    return lines.found;
  }

  private void add(int number, String line) {
    try {
      List<String> tokens = ModTokens.of(line);
      if (!tokens.isEmpty()) {
        add(number, tokens);
      }
    } catch (BadSyntax e) {
      tell(number, e.reason());
    }
  }

  private void add(int number, List<String> tokens) throws BadSyntax {
    int last = tokens.size() - 1;
    if (!block.isEmpty()) {
      if (tokens.get(0).equals(")")) {
        block = "";
        if (last > 0) {
          throw new BadSyntax("text after the closing parenthesis");
        }
      } else {
        found.add(new ModLine(number, block, ModTokens.values(tokens)));
      }
    } else if (last == 1 && tokens.get(1).equals("(")) {
      block = tokens.get(0);
      blockLine = number;
    } else if (last == 2 && tokens.get(1).equals("(") && tokens.get(2).equals(")")) {
      // an empty block
    } else {
      List<String> arguments = ModTokens.values(tokens.subList(1, tokens.size()));
      found.add(new ModLine(number, tokens.get(0), arguments));
    }
  }

  private void tell(int line, String message) {
    problems.add(new Problem(file, line, message));
  }
}
