package org.goboundaries.flow.recovery;

import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;
import org.goboundaries.types.model.Function;

/** Whether functions run by defer statements, where alone recover can stop a panic. */
final class Deferrals {
  private final CallGraph graph;

  Deferrals(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether a defer statement runs a function, or may do so by what reflection makes of it. */
  boolean isDeferred(Code code) {
    return graph.entering(code).stream()
        .anyMatch(call -> manner(call) == Manner.DEFER || isThroughReflection(call));
  }

  /** Whether it is known of a function that it runs, and that it never runs as a deferred one. */
  boolean isNeverDeferred(Code code) {
    boolean isKnown = graph.isFullyKnown(code) || isOfTests(code);
    boolean isRun = isEntry(code) || (isKnown && !graph.entering(code).isEmpty());
    return isRun && !isDeferred(code);
  }

  /** Whether tests alone know a method: nobody imports them, and no library may defer it. */
  private boolean isOfTests(Code code) {
    Function method = code.symbol();
    return method != null
        && method.isMethod()
        && code.isInTestFile()
        && graph.isPackageKnown(code)
        && !graph.hasVariants(code)
        && graph.isFollowed(code)
        && (!code.parameters().isEmpty() || !isHanded(code, method.name()));
  }

  /** Whether a value that has the method goes where an interface is wanted. */
  private boolean isHanded(Code code, String name) {
    return graph.movements().stream()
        .anyMatch(
            move ->
                move.value() instanceof Reference.Instance instance
                    && graph.method(instance.type(), name) == code);
  }

  /** Why a function that is never deferred can't recover. */
  Reason reason(Code code) {
    if (graph.entering(code).stream().anyMatch(call -> manner(call) == Manner.GO)) {
      return Reason.OTHER_GOROUTINE;
    }
    return graph.entering(code).isEmpty() || isEntry(code) ? Reason.NOT_DEFERRED : Reason.CALLED;
  }

  /** Whether the runtime, a test or C calls a function, and no other module can name it. */
  private static boolean isEntry(Code code) {
    Function function = code.symbol();
    boolean isHidden =
        code.isInTestFile()
            || (function != null && !function.isExported())
            || code.unit().symbols().name().equals("main");
    return isHidden && EntryPoints.isStart(code);
  }

  /** How a call has a function run at last; a library may do so on another goroutine. */
  static Manner manner(Call call) {
    boolean isByLibrary = call.manner() == Manner.CALL && call.library() != null;
    return isByLibrary && call.where() == Where.ELSEWHERE ? Manner.GO : call.manner();
  }

  /** Whether the statement that has a function run only calls: nothing is deferred or started. */
  static boolean isPlain(Call call) {
    return manner(call) == Manner.CALL && call.site().manner() == Manner.CALL;
  }

  /** Whether it runs as what reflect.MakeFunc returns: the runtime counts no frame of reflect. */
  private static boolean isThroughReflection(Call call) {
    Callback library = call.library();
    return library != null
        && library.how() == How.RETURNED
        && library.symbol().path().equals("reflect");
  }
}
