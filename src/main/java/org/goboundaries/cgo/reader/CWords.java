package org.goboundaries.cgo.reader;

import java.util.Set;

/** Words of C and C++ that reading has to know. */
final class CWords {
  private static final Set<String> TYPES =
      Set.of(
          "void",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "signed",
          "unsigned",
          "_Bool",
          "bool",
          "struct",
          "union",
          "enum",
          "const",
          "volatile",
          "auto",
          "static",
          "register");
  private static final Set<String> STATEMENTS =
      Set.of(
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "default",
          "return",
          "break",
          "continue",
          "goto",
          "try",
          "catch");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "__attribute__",
          "__attribute",
          "__declspec",
          "alignas",
          "_Alignas",
          "decltype",
          "typeof",
          "__typeof__",
          "noexcept",
          "throw",
          "asm",
          "__asm__",
          "__asm",
          "explicit",
          "requires",
          "__nonnull",
          "_Pragma",
          "__pragma");
  private static final Set<String> AGGREGATES = Set.of("struct", "union", "class", "enum");
  private static final Set<String> OPERATORS =
      Set.of("sizeof", "alignof", "_Alignof", "new", "delete", "co_await", "throw");

  private CWords() {}

  /** A word that only a type has, or one that is a type by its ending. */
  static boolean isType(String word) {
    return TYPES.contains(word) || word.endsWith("_t");
  }

  static boolean isStatement(String word) {
    return STATEMENTS.contains(word);
  }

  /** A word with parentheses that is no function. */
  static boolean isAttribute(String word) {
    return ATTRIBUTES.contains(word);
  }

  static boolean isAggregate(String word) {
    return AGGREGATES.contains(word);
  }

  static boolean isOperator(String word) {
    return OPERATORS.contains(word);
  }

  static boolean isAssignment(String sign) {
    return switch (sign) {
      case "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=" -> true;
      default -> false;
    };
  }

  static boolean isPrefix(String sign) {
    return switch (sign) {
      case "!", "~", "-", "+", "*", "&", "++", "--", "&&" -> true;
      default -> false;
    };
  }

  static boolean isCppCast(String word) {
    return word.endsWith("_cast");
  }

  /** How strong an operator between two operands binds; 0 where it is none. */
  static int rank(String sign) {
    return switch (sign) {
      case "||" -> 1;
      case "&&" -> 2;
      case "|" -> 3;
      case "^" -> 4;
      case "&" -> 5;
      case "==", "!=" -> 6;
      case "<", ">", "<=", ">=" -> 7;
      case "<<", ">>" -> 8;
      case "+", "-" -> 9;
      case "*", "/", "%" -> 10;
      default -> 0;
    };
  }
}
