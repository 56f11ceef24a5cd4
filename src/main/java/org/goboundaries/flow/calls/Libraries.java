package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.types.model.Members;
import org.jspecify.annotations.Nullable;

/** What libraries do with what is handed to them. */
final class Libraries {
  private static final String ALL = "*";

  private final Knowledge knowledge;

  Libraries(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The rows of the tables for an argument of a call. */
  List<Callback> rows(Reference callee, int argument) {
    List<Callback> found = new ArrayList<>(1);
    for (SymbolName name : callee.names()) {
      for (Callback row : knowledge.callbacks(name.path()).of(name.path(), name.name())) {
        if (row.slot().takes(argument)) {
          found.add(row);
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** How an argument of a call is run. */
  List<Run> runs(Reference callee, int position, Movement argument) {
    return rows(callee, position).stream()
        .filter(row -> takes(row, argument))
        .map(Libraries::run)
        .filter(Objects::nonNull)
        .toList();
  }

  /** A function goes where a value with methods is wanted when its type has one of them. */
  private static boolean takes(Callback row, Movement argument) {
    List<String> methods = row.slot().methods();
    return methods.isEmpty()
        ? !(argument.value() instanceof Reference.Instance)
        : methods.stream().anyMatch(name -> Members.find(argument.as(), name, null) != null);
  }

  /** Whether it takes values of any type for the sake of their methods: services. */
  boolean takesAny(Reference callee) {
    return callee.names().stream()
        .flatMap(name -> knowledge.handlers().of(name.path(), name.name()).stream())
        .anyMatch(row -> row.slot().methods().contains(ALL));
  }

  /** How a row has a function run; null where it runs none, or nobody knows. */
  private static @Nullable Run run(Callback row) {
    return switch (row.how()) {
      case HERE -> new Run(Manner.CALL, Where.HERE, List.of(), row);
      case DEFERRED -> new Run(Manner.DEFER, Where.HERE, List.of(), row);
      case OTHER_GOROUTINE, LATER_GOROUTINE ->
          new Run(Manner.CALL, Where.ELSEWHERE, List.of(), row);
      case LATER, LATER_MAIN, LATER_ANYWHERE, RETURNED ->
          new Run(Manner.CALL, Where.LATER, List.of(), row);
      case BODY, NEVER, UNKNOWN -> null;
    };
  }
}
