package org.goboundaries.flow.endings;

import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Handing;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/** Where goroutines begin that no library made for a test or a request. */
public final class Starts {
  private static final String SUITES = "testify/suite";

  private final CallGraph graph;
  private final Knowledge knowledge;

  /** Of a program. */
  public Starts(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** The first call that starts code as a goroutine; null where none is known. */
  public @Nullable Call of(Code code) {
    for (Call call : graph.entering(code)) {
      if (call.where() == Where.ELSEWHERE && call.isCertain() && isPlain(call, code)) {
        return call;
      }
    }
    return null;
  }

  private boolean isPlain(Call call, Code code) {
    Handing handing = call.handing();
    Callback library = handing == null ? null : handing.library();
    return library == null
        || (!isOfTest(library, code) && !isHandler(library) && library.slot().methods().isEmpty());
  }

  /** Whether a library runs it as a test with a state of its own. */
  private static boolean isOfTest(Callback library, Code code) {
    return library.symbol().path().endsWith(SUITES)
        || (code.type() instanceof Signature signature
            && signature.parameters().stream().anyMatch(each -> TestState.isOne(each.type())));
  }

  private boolean isHandler(Callback library) {
    String path = library.symbol().path();
    return !knowledge.handlers().of(path, library.symbol().name()).isEmpty();
  }
}
