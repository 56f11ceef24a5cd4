package org.goboundaries.flow.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of operations.txt, without alternatives.
 *
 * @param harmless whether it is known never to panic, though it is not said so
 * @param generic the type parameter with its constraint, empty for none
 * @param argument what the type parameter stands for
 * @param parameters names and types
 */
record TriedOperation(
    boolean harmless, String generic, String argument, List<String> parameters, String code) {
  private static final Pattern GROUP = Pattern.compile("\\{\\{(.*?)\\}\\}(?!\\})");
  private static final Pattern LINE =
      Pattern.compile("(\\?)?(?:\\[(\\w+)\\((\\S+)\\) ([^\\]].*?)\\] )?(.*?) :: (.*)");

  static List<TriedOperation> read(Stream<String> lines) {
    return lines
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> expanded(line, List.of()).stream())
        .map(TriedOperation::of)
        .toList();
  }

  /** All lines that alternatives stand for. */
  private static List<String> expanded(String line, List<String> chosen) {
    Matcher group = GROUP.matcher(line);
    if (!group.find()) {
      return List.of(line);
    }
    String inside = group.group(1);
    boolean isReference = inside.matches("\\d");
    String[] choices =
        isReference
            ? new String[] {chosen.get(Integer.parseInt(inside) - 1)}
            : inside.split("\\|(?!\\|)");
    List<String> lines = new ArrayList<>();
    for (String choice : choices) {
      List<String> more = new ArrayList<>(chosen);
      if (!isReference) {
        more.add(choice);
      }
      String one = line.substring(0, group.start()) + choice + line.substring(group.end());
      lines.addAll(expanded(one, more));
    }
    return lines;
  }

  private static TriedOperation of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    boolean isGeneric = parts.group(2) != null;
    return new TriedOperation(
        parts.group(1) != null,
        isGeneric ? "[" + parts.group(2) + " " + parts.group(4) + "]" : "",
        isGeneric ? parts.group(3) : "",
        List.of(parts.group(5).split(", ")),
        parts.group(6));
  }

  /** The function that does it. */
  String function(int number) {
    String list = String.join(", ", parameters);
    return "func op" + number + generic + "(" + list + ") {\n\t" + code + "\n}\n";
  }

  /**
   * The loops that call it.
   *
   * @param values the functions that give the values of a type
   */
  String calls(int number, Map<String, String> values) {
    StringBuilder loops = new StringBuilder();
    List<String> arguments = new ArrayList<>();
    for (String parameter : parameters) {
      String name = parameter.substring(0, parameter.indexOf(' '));
      String type = parameter.substring(name.length() + 1);
      String function = values.get(type.equals("T") ? argument : type);
      if (function == null) {
        throw new IllegalArgumentException("no values of " + type);
      }
      loops.append("\tfor ").append(name).append(" := range ").append(function).append("() {\n");
      arguments.add(function + "()[" + name + "]");
    }
    String instance = generic.isEmpty() ? "" : "[" + argument + "]";
    String call = "op" + number + instance + "(" + String.join(", ", arguments) + ")";
    loops.append("\ttry(" + number + ", func() { " + call + " })\n");
    return loops.append("\t}\n".repeat(parameters.size())).toString();
  }

  @Override
  public String toString() {
    return generic + " " + String.join(", ", parameters) + " :: " + code;
  }
}
