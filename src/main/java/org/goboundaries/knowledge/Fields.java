package org.goboundaries.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of one line of a table. */
final class Fields {
  private final String table;
  private final int line;
  private final List<String> texts;

  Fields(String table, int line, List<String> texts) {
    this.table = table;
    this.line = line;
    this.texts = texts;
  }

  int size() {
    return texts.size();
  }

  String text(int column) {
    return texts.get(column);
  }

  /** The same row for each of the paths in the first column, such as old ones of a module. */
  List<Fields> byPath() {
    return names(0).stream().map(this::at).toList();
  }

  private Fields at(String path) {
    List<String> other = new ArrayList<>(texts);
    other.set(0, path);
    return new Fields(table, line, other);
  }

  /** The names in a column, with commas between them; a signature is one name. */
  List<String> names(int column) {
    String text = texts.get(column);
    List<String> parts = text.endsWith(")") ? List.of(text) : List.of(text.split(",", -1));
    if (parts.contains("")) {
      throw malformed("\"" + text + "\" has an empty name");
    }
    return parts;
  }

  /** A constant that the table writes in lower case, with hyphens. */
  <E extends Enum<E>> E constant(int column, Class<E> type) {
    String text = texts.get(column);
    for (E constant : type.getEnumConstants()) {
      if (written(constant).equals(text)) {
        return constant;
      }
    }
    String known = List.of(type.getEnumConstants()).stream().map(Fields::written).toList() + "";
    throw malformed("\"" + text + "\" is not one of " + known);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names in a column, of which "-" says that there are none. */
  List<String> optionalNames(int column) {
    return text(column).equals("-") ? List.of() : names(column);
  }

  List<ArgumentTest> tests(int column) {
    List<ArgumentTest> tests = ArgumentTest.parse(text(column));
    if (tests == null) {
      throw malformed("\"" + text(column) + "\" is not an argument test");
    }
    return tests;
  }

  /** A small number, such as that of an argument. */
  int number(int column) {
    return number(column, 0);
  }

  /**
   * The number after a sign.
   *
   * @param from how many characters the sign has
   */
  int number(int column, int from) {
    String digits = text(column).substring(from);
    if (!digits.matches("[0-9]{1,3}")) {
      throw malformed("\"" + text(column) + "\" is not a number");
    }
    return Integer.parseInt(digits);
  }

  Slot slot(int column) {
    Slot slot = Slot.parse(text(column));
    if (slot == null) {
      throw malformed("\"" + text(column) + "\" is not a slot");
    }
    return slot;
  }

  /** A slot that stands for a result, or for one method of it. */
  Slot result(int column) {
    Slot slot = slot(column);
    if (slot.kind() != Slot.Kind.RESULT || slot.methods().size() > 1) {
      throw malformed("\"" + text(column) + "\" is not a result");
    }
    return slot;
  }

  Versions versions(int column) {
    Versions versions = Versions.parse(text(column));
    if (versions == null) {
      throw malformed("\"" + text(column) + "\" is not a version range");
    }
    return versions;
  }

  MalformedTableException malformed(String problem) {
    return new MalformedTableException(table, line, problem);
  }
}
