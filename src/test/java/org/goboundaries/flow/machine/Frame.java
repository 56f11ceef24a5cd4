package org.goboundaries.flow.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;
import org.jspecify.annotations.Nullable;

/** A call of a function in a run. */
public final class Frame {
  final Code code;
  final Answers answers;
  final Goroutine goroutine;
  final int recoveredBefore;
  final int threadLocksBefore;
  final Set<Lock> heldBefore;
  final Map<Place, Cell> cells = new HashMap<>();
  final Deque<Deferred> deferred = new ArrayDeque<>();

  /** What the deferred call that this is may stop; null for other calls. */
  final @Nullable Unwinding unwinding;

  private final Map<Place, Cell> packageVariables;

  Frame(Code code, Machine machine, Goroutine goroutine, @Nullable Unwinding unwinding) {
    this.code = code;
    this.packageVariables = machine.packageVariables;
    this.answers = machine.program.answers(code.declaration());
    this.goroutine = goroutine;
    this.recoveredBefore = goroutine.recovered;
    this.threadLocksBefore = goroutine.threadLocks;
    this.heldBefore = Set.copyOf(goroutine.held.keySet());
    this.unwinding = unwinding;
  }

  /** The function. */
  public Code code() {
    return code;
  }

  /** The goroutine that runs it. */
  public Goroutine goroutine() {
    return goroutine;
  }

  /** Whether a panic has been recovered since the function began. */
  public boolean hasRecovered() {
    return goroutine.recovered > recoveredBefore;
  }

  /** How often the goroutine was locked to its thread when the function began. */
  public int threadLocksBefore() {
    return threadLocksBefore;
  }

  /** The mutexes that the goroutine held when the function began. */
  public Set<Lock> heldBefore() {
    return heldBefore;
  }

  /** The calls that are deferred, the one that would run next first. */
  public List<Node> pending() {
    return deferred.stream().map(Deferred::call).toList();
  }

  /** The value of a variable; null where there is none. */
  public @Nullable Object value(@Nullable Place variable) {
    Cell cell = cells.getOrDefault(variable, packageVariables.get(variable));
    return cell == null ? null : cell.value;
  }

  /** A variable. */
  static final class Cell {
    @Nullable Object value;

    Cell(@Nullable Object value) {
      this.value = value;
    }
  }

  /** A deferred call. */
  record Deferred(Node call, Invocation invocation) {}

  /** A call whose operands have their values. */
  interface Invocation {
    @Nullable Object run(@Nullable Unwinding unwinding);
  }

  /** What the deferred calls of a function run for: null where it has returned. */
  static final class Unwinding {
    @Nullable Stop cause;
    boolean isRecovered;
  }
}
