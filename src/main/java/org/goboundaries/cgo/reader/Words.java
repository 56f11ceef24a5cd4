package org.goboundaries.cgo.reader;

import java.util.Map;
import java.util.Set;

/** Words of C and C++ that reading has to know. */
final class Words {
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
  private static final Set<String> ASSIGNMENTS =
      Set.of("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");
  private static final Set<String> PREFIXES =
      Set.of("!", "~", "-", "+", "*", "&", "++", "--", "&&");
  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private Words() {}

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
    return ASSIGNMENTS.contains(sign);
  }

  static boolean isPrefix(String sign) {
    return PREFIXES.contains(sign);
  }

  static boolean isCppCast(String word) {
    return word.endsWith("_cast");
  }

  /** How strong an operator between two operands binds; 0 where it is none. */
  static int rank(String sign) {
    return RANKS.getOrDefault(sign, 0);
  }
}
