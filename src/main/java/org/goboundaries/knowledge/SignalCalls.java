package org.goboundaries.knowledge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of C that have to do with signals: {@code c-signals.txt}. */
public final class SignalCalls {
  private static final int COLUMNS = 5;
  private static final Map<String, SignalCall> TABLE = read();

  private SignalCalls() {}

  /** What a function has to do with signals; null where it has nothing to do with them. */
  public static @Nullable SignalCall of(String name) {
    return TABLE.get(name);
  }

  /** Every function. */
  public static Set<String> names() {
    return TABLE.keySet();
  }

  private static Map<String, SignalCall> read() {
    Map<String, SignalCall> rows = new LinkedHashMap<>();
    for (String line : Tables.resource("c-signals.txt").lines().toList()) {
      if (!line.startsWith("#")) {
        SignalCall row = row(line.trim().split("\\s+"));
        rows.put(row.name(), row);
      }
    }
    return Map.copyOf(rows);
  }

  private static SignalCall row(String[] fields) {
    if (fields.length != COLUMNS) {
      throw new IllegalStateException("c-signals.txt: " + String.join(" ", fields));
    }
    SignalCall.Kind kind = SignalCall.Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
    boolean isPointer = fields[3].startsWith("*");
    String zero = isPointer ? fields[3].substring(1) : fields[3];
    int argument = zero.equals("-") ? -1 : Integer.parseInt(zero);
    return new SignalCall(fields[0], kind, Integer.parseInt(fields[2]), argument, isPointer);
  }
}
