package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.Tables;
import org.jspecify.annotations.Nullable;

/** What libraries do with what is handed to them. */
final class Libraries {
  private Libraries() {}

  /** The rows of the tables for an argument of a call. */
  static List<Callback> rows(Reference callee, int argument) {
    List<Callback> found = new ArrayList<>(1);
    for (SymbolName name : names(callee)) {
      for (Callback row : Tables.callbacks(name.path()).of(name.path(), name.name())) {
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

  private static List<SymbolName> names(Reference callee) {
    if (callee instanceof Reference.Declared declared) {
      return declared.names();
    } else if (callee instanceof Reference.Abstract method) {
      return method.names();
    }
    return callee instanceof Reference.Foreign foreign ? List.of(foreign.name()) : List.of();
  }

  /** How a row has a function run; null where that is at some other time, or unknown. */
  static @Nullable Run run(Callback row) {
    return switch (row.how()) {
      case HERE -> new Run(Manner.CALL, false, List.of(), row);
      case DEFERRED -> new Run(Manner.DEFER, false, List.of(), row);
      case OTHER_GOROUTINE, LATER_GOROUTINE -> new Run(Manner.CALL, true, List.of(), row);
      case LATER, LATER_ANYWHERE, RETURNED, BODY, NEVER, UNKNOWN -> null;
    };
  }
}
