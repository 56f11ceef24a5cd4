package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/** The calls of a program that take mutexes and give them back, by the table. Immutable. */
final class MutexSites {
  private final CallGraph graph;
  private final NamedRows<MutexCall> rows;
  private final Map<Code, List<Site>> byCode = new LinkedHashMap<>();
  private final Map<Site, Operation> operations = new IdentityHashMap<>();

  MutexSites(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.rows = new NamedRows<>(knowledge.mutexes());
    graph.sites(rows::mayName).forEach(this::add);
  }

  private void add(Site site) {
    Operation operation = operation(site.callee().names());
    if (operation != null) {
      operations.put(site, ReadLockers.isOn(site) ? ReadLockers.reading(operation) : operation);
      byCode.computeIfAbsent(site.code(), key -> new ArrayList<>(2)).add(site);
    }
  }

  CallGraph graph() {
    return graph;
  }

  /** The code that does something to a mutex itself, in the order of the files. */
  Iterable<Code> codes() {
    return byCode.keySet();
  }

  /** The calls in code, not in its literals, that do something to a mutex. */
  List<Site> in(Code code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** What a call does to the mutex that it is called on; null where it is about none. */
  @Nullable Operation operation(Site site) {
    return operations.get(site);
  }

  /** What a method does that is known by these names; null where it is about no mutex. */
  @Nullable Operation operation(List<SymbolName> names) {
    List<MutexCall> found = rows.of(names);
    return found.isEmpty() ? null : found.get(0).operation();
  }

  /** Whether a call takes a mutex, and waits until it is free. */
  boolean isTaking(Site site) {
    Operation operation = operation(site);
    return operation == Operation.ONCE || isLocking(site);
  }

  /** Whether a call takes a mutex that is held after it, and waits until it is free. */
  boolean isLocking(Site site) {
    Operation operation = operation(site);
    return operation == Operation.LOCK || operation == Operation.RLOCK;
  }

  /** Whether a call takes a mutex if it is free. */
  boolean isTrying(Site site) {
    Operation operation = operation(site);
    return operation == Operation.TRYLOCK || operation == Operation.TRYRLOCK;
  }

  /** Whether a call gives a mutex back. */
  boolean isReleasing(Site site) {
    Operation operation = operation(site);
    return operation == Operation.UNLOCK || operation == Operation.RUNLOCK;
  }

  /** The mutex that a call is about, as it is written; null where no method is called on one. */
  static @Nullable Expr operand(Site site) {
    return site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        ? selector.operand()
        : null;
  }

  /** The text of that; empty where there is none. */
  static String text(Site site) {
    Expr operand = operand(site);
    return operand == null ? "" : site.code().file().text(operand);
  }
}
