package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the expressions of {@code // +build} lines, the form of before Go 1.17: blanks mean or,
 * commas mean and.
 */
final class PlusBuild {
  private static final String MARK = "+build";
  private static final int MOST_OPERATORS = 100;
  // go/build/constraint gives what is no tag this name, which nobody sets
  private static final Constraint MALFORMED = new Constraint.Tag("ignore");

  private PlusBuild() {}

  /** The constraint of a line; {@link Constraint#ALWAYS} where it is none. */
  static Constraint parse(String line) {
    String comment = line.startsWith("//") ? line.substring(2).strip() : "";
    if (!comment.startsWith(MARK)) {
      return Constraint.ALWAYS;
    }
    String rest = comment.substring(MARK.length());
    boolean isMark = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
    return isMark ? clauses(rest.strip()) : Constraint.ALWAYS;
  }

  private static Constraint clauses(String text) {
    if (text.isEmpty()) {
      return MALFORMED;
    }
    List<Constraint> clauses = new ArrayList<>();
    int operators = -1;
    for (String clause : text.split("\\s+")) {
      String[] literals = clause.split(",", -1);
      operators += literals.length;
      clauses.add(clause(literals));
    }
    // an error there, and lines with errors count for nothing
    return operators > MOST_OPERATORS
        ? Constraint.ALWAYS
        : new Constraint.Any(List.copyOf(clauses));
  }

  private static Constraint clause(String[] literals) {
    List<Constraint> found = new ArrayList<>();
    for (String literal : literals) {
      found.add(literal(literal));
    }
    return new Constraint.All(List.copyOf(found));
  }

  private static Constraint literal(String literal) {
    if (literal.startsWith("!!") || literal.equals("!")) {
      return MALFORMED;
    }
    boolean negated = literal.startsWith("!");
    Constraint tag = tag(negated ? literal.substring(1) : literal);
    return negated ? new Constraint.Not(tag) : tag;
  }

  private static Constraint tag(String name) {
    boolean wellFormed =
        !name.isEmpty() && name.codePoints().allMatch(ConstraintParser::isTagCharacter);
    return wellFormed ? new Constraint.Tag(name) : MALFORMED;
  }
}
