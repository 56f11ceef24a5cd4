package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.List;

/** Reads the expression of a {@code //go:build} line, by go/build/constraint's rules. */
final class ConstraintParser {
  /** As many operands as go/build/constraint takes; bounds the recursion, too. */
  private static final int MOST_OPERANDS = 1000;

  private final String text;
  private int next;
  private String token = "";
  private int operands;

  private ConstraintParser(String text) {
    this.text = text;
  }

  /** The constraint of what follows {@code //go:build}. */
  static Constraint parse(String text) throws BadSyntax {
    ConstraintParser parser = new ConstraintParser(text);
    Constraint constraint = parser.or();
    if (!parser.token.isEmpty()) {
      throw new BadSyntax("unexpected token " + parser.token);
    }
    return constraint;
  }

  private Constraint or() throws BadSyntax {
    List<Constraint> found = new ArrayList<>();
    do {
      found.add(and());
    } while (token.equals("||"));
    return found.size() == 1 ? found.get(0) : new Constraint.Any(List.copyOf(found));
  }

  private Constraint and() throws BadSyntax {
    List<Constraint> found = new ArrayList<>();
    do {
      found.add(not());
    } while (token.equals("&&"));
    return found.size() == 1 ? found.get(0) : new Constraint.All(List.copyOf(found));
  }

  private Constraint not() throws BadSyntax {
    if (++operands > MOST_OPERANDS) {
      throw new BadSyntax("build expression too large");
    }
    read();
    if (!token.equals("!")) {
      return operand();
    }
    read();
    if (token.equals("!")) {
      throw new BadSyntax("double negation not allowed");
    }
    return new Constraint.Not(operand());
  }

  private Constraint operand() throws BadSyntax {
    if (token.equals("(")) {
      Constraint inner = or();
      if (!token.equals(")")) {
        throw new BadSyntax("missing close paren");
      }
      read();
      return inner;
    }
    if (token.isEmpty()) {
      throw new BadSyntax("unexpected end of expression");
    }
    if (!isTagCharacter(token.codePointAt(0))) {
      throw new BadSyntax("unexpected token " + token);
    }
    Constraint tag = new Constraint.Tag(token);
    read();
    return tag;
  }

  private void read() throws BadSyntax {
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    int start = next;
    next = tokenEnd(start);
    token = text.substring(start, next);
  }

  private int tokenEnd(int start) throws BadSyntax {
    if (start == text.length()) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '(' || first == ')' || first == '!') {
      return start + 1;
    }
    if (first == '&' || first == '|') {
      if (start + 1 < text.length() && text.charAt(start + 1) == first) {
        return start + 2;
      }
      throw new BadSyntax("invalid syntax at " + first);
    }
    int end = start;
    while (end < text.length() && isTagCharacter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end == start) {
      throw new BadSyntax("invalid syntax at " + Character.toString(text.codePointAt(start)));
    }
    return end;
  }

  /** What a tag may hold; the old form of constraints uses it too. */
  static boolean isTagCharacter(int rune) {
    return Character.isLetter(rune) || Character.isDigit(rune) || rune == '_' || rune == '.';
  }
}
