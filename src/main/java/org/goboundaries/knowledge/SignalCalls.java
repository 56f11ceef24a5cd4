package org.goboundaries.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions of C that have to do with signals, by their names. */
public final class SignalCalls {
  private final Table<SignalCall> table;

  SignalCalls(Table<SignalCall> table) {
    this.table = table;
  }

  /** What a function has to do with signals; null where it has nothing to do with them. */
  public @Nullable SignalCall of(String name) {
    List<SignalCall> rows = table.of(SignalCall.PATH, name);
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** The functions that make C worth reading. */
  public Set<String> names() {
    return table.all().stream()
        .filter(call -> call.kind() != SignalCall.Kind.REAPS)
        .map(SignalCall::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
