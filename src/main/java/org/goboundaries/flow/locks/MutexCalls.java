package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** What the table of mutexes says of calls. Immutable. */
final class MutexCalls {
  private final Table<MutexCall> table;
  private final Set<String> methods;

  MutexCalls(Knowledge knowledge) {
    this.table = knowledge.mutexes();
    this.methods =
        table.all().stream().map(row -> method(row.symbol().name())).collect(Collectors.toSet());
  }

  private static String method(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What a call does to the mutex that it is called on; null where it is about none. */
  @Nullable Operation operation(Site site) {
    return operation(site.callee());
  }

  private @Nullable Operation operation(Reference callee) {
    for (SymbolName name : callee.names()) {
      if (methods.contains(method(name.name()))) {
        List<MutexCall> rows = table.of(name.path(), name.name());
        if (!rows.isEmpty()) {
          return rows.get(0).operation();
        }
      }
    }
    return null;
  }

  /** Whether a call takes a mutex, and waits until it is free. */
  boolean isAcquiring(Site site) {
    Operation operation = operation(site);
    return operation == Operation.LOCK
        || operation == Operation.RLOCK
        || operation == Operation.ONCE;
  }

  /** Whether a call gives a mutex back. */
  boolean isReleasing(Site site) {
    return isReleasing(site.callee());
  }

  /** Whether a function gives a mutex back. */
  boolean isReleasing(Reference function) {
    Operation operation = operation(function);
    return operation == Operation.UNLOCK || operation == Operation.RUNLOCK;
  }
}
