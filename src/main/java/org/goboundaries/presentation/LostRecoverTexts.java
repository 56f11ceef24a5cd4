package org.goboundaries.presentation;

import org.goboundaries.flow.recovery.LostRecover;
import org.goboundaries.flow.recovery.LostRecover.Frame;

/** What is said of calls of recover that are lost. */
public final class LostRecoverTexts {
  private static final String LOST = "\"recover\" returns nil here and the panic continues: ";

  private LostRecoverTexts() {}

  /** What happens at run time. */
  public static String of(LostRecover lost) {
    Frame frame = lost.frame();
    return switch (lost.reason()) {
      case DEFERRED_ITSELF -> "\"recover\" is deferred itself: a panic in this function continues";
      case STARTED_ITSELF -> LOST + "it runs on its own goroutine";
      case EVALUATED_EARLY -> LOST + "the defer statement evaluates it, before the panic";
      case CALLED -> LOST + called(frame);
      case OTHER_GOROUTINE -> LOST + "its function runs on its own goroutine";
      case NOT_DEFERRED -> LOST + "no deferred function calls it";
      case LOOP_BODY -> LOST + "the iterator calls the loop body";
      case ONE_DEFER_TOO_DEEP -> LOST + "it guards only the deferred function around it";
      case ONLY_MADE -> "the guard is created here but never called: a panic continues";
      case GUARD_STARTED -> "this guard is started as a goroutine: it stops no panic";
      case GUARD_REFLECTED ->
          "reflection calls this guard, not a defer statement: it stops no panic";
      case GUARD_CALLED ->
          function(frame, "a guard") + " stops no panic here: " + guardCalled(frame);
      case GUARD_TOO_DEEP ->
          function(frame, "this guard")
              + " guards only the deferred function around it, in which nothing panics";
    };
  }

  /** What recovers nothing, and the frame that is too many. */
  private static String called(Frame frame) {
    String function = function(frame, "this literal");
    return frame.depth() > 0
        ? caller(frame) + " calls " + function + ", " + depth(frame)
        : function + " is called, not deferred";
  }

  private static String guardCalled(Frame frame) {
    return frame.depth() > 0
        ? caller(frame) + " calls it, " + depth(frame)
        : "it is called, not deferred";
  }

  private static String depth(Frame frame) {
    return frame.depth() == 1 ? "one frame too many" : frame.depth() + " frames too many";
  }

  private static String caller(Frame frame) {
    String literal = frame.depth() == 1 ? "the deferred literal" : "a literal";
    return frame.caller().isEmpty() ? literal : quoted(frame.caller());
  }

  private static String function(Frame frame, String otherwise) {
    return frame.function().isEmpty() ? otherwise : quoted(frame.function());
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
