package org.goboundaries.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a function is passed.
 *
 * @param kind what holds it
 * @param index the number of the parameter or result, from 0; 0 for the other kinds
 * @param isVariadic whether it stands for all arguments from there on
 * @param methods when the value is no function itself: which of its methods are meant, "*" for all
 */
public record Slot(Kind kind, int index, boolean isVariadic, List<String> methods) {
  /** What holds a function. */
  public enum Kind {
    /** A parameter, written as its number. */
    PARAMETER,
    /** A result. */
    RESULT,
    /** A field of a struct, or the values in it. */
    FIELD,
    /** A variable of the package. */
    VAR,
    /** The receiver of a method. */
    RECEIVER,
    /** The value itself. */
    VALUE
  }

  /** Copies the methods. */
  public Slot {
    methods = List.copyOf(methods);
  }

  /** Whether an argument fills this slot. */
  public boolean takes(int argument) {
    return kind == Kind.PARAMETER && (argument == index || (isVariadic && argument > index));
  }

  /** Reads what a table says, such as {@code 1}, {@code 0...}, {@code 1.ServeHTTP}. */
  static @Nullable Slot parse(String text) {
    String holder = text;
    List<String> methods = List.of();
    int dots = text.indexOf("...");
    int dot = text.indexOf('.', dots < 0 ? 0 : dots + 3);
    if (dot >= 0) {
      holder = text.substring(0, dot);
      methods = List.of(text.substring(dot + 1).split("\\+", -1));
    }
    if (methods.contains("")) {
      return null;
    }
    boolean isVariadic = holder.endsWith("...");
    return parse(
        isVariadic ? holder.substring(0, holder.length() - 3) : holder, isVariadic, methods);
  }

  private static @Nullable Slot parse(String holder, boolean isVariadic, List<String> methods) {
    return switch (holder) {
      case "field" -> isVariadic ? null : new Slot(Kind.FIELD, 0, false, methods);
      case "var" -> isVariadic ? null : new Slot(Kind.VAR, 0, false, methods);
      case "receiver" -> isVariadic ? null : new Slot(Kind.RECEIVER, 0, false, methods);
      case "value" -> isVariadic ? null : new Slot(Kind.VALUE, 0, false, methods);
      default -> numbered(holder, isVariadic, methods);
    };
  }

  private static @Nullable Slot numbered(String text, boolean isVariadic, List<String> methods) {
    boolean isResult = text.startsWith("result");
    String digits = isResult ? text.substring("result".length()) : text;
    boolean isNumber = digits.length() == 1 && Character.isDigit(digits.charAt(0));
    if (!isNumber || (isResult && isVariadic)) {
      return null;
    }
    Kind kind = isResult ? Kind.RESULT : Kind.PARAMETER;
    return new Slot(kind, digits.charAt(0) - '0', isVariadic, methods);
  }

  @Override
  public String toString() {
    String holder =
        switch (kind) {
          case PARAMETER -> index + (isVariadic ? "..." : "");
          case RESULT -> "result" + index;
          case FIELD -> "field";
          case VAR -> "var";
          case RECEIVER -> "receiver";
          case VALUE -> "value";
        };
    return methods.isEmpty() ? holder : holder + "." + String.join("+", methods);
  }
}
