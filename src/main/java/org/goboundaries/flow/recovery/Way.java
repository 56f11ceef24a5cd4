package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Handing;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;

/**
 * One way in which a function comes to run.
 *
 * @param call the call that has it run
 */
record Way(Kind kind, Call call) {
  static Way of(Call call) {
    return new Way(kind(call), call);
  }

  private static Kind kind(Call call) {
    Handing handing = call.handing();
    boolean isLibrarys = handing != null && handing.library() != null;
    return switch (call.manner()) {
      case DEFER -> Kind.DEFERRED;
      case GO -> Kind.STARTED;
      case CALL -> isLibrarys && call.where() == Where.ELSEWHERE ? Kind.STARTED : Kind.CALLED;
    };
  }

  /** The ways that lead to a function. */
  static List<Way> to(List<Call> calls) {
    return calls.stream().map(Way::of).toList();
  }

  /** Whether the one who runs it is the code that the function is written in or named by. */
  boolean isDirect() {
    return call.isDirect();
  }

  /** Whether the statement that has it run only calls: neither defers nor starts anything. */
  boolean isCalled() {
    return kind == Kind.CALLED && call.site().manner() == Manner.CALL;
  }

  /** Whether it runs as what reflect.MakeFunc returns: the runtime counts no frame of reflect. */
  boolean isThroughReflection() {
    Handing handing = call.handing();
    Callback library = handing == null ? null : handing.library();
    return library != null
        && library.how() == How.RETURNED
        && library.symbol().path().equals("reflect");
  }

  /** The ways in which functions run. */
  enum Kind {
    /** By a defer statement: its calls of recover see the panic in flight. */
    DEFERRED,
    /** By a plain call. */
    CALLED,
    /** As the first function of a goroutine. */
    STARTED
  }
}
