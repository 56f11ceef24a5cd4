package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCalls;

/** Tells whether a function shows that it thought of interruptions. */
final class Care {
  static final String INTERRUPTED = "EINTR";
  private static final String RETRY = "TEMP_FAILURE_RETRY";

  private Care() {}

  static boolean isTaken(CFile file, CFunction function, SignalCalls signals) {
    boolean[] found = {false};
    CWalk.tree(
        function,
        node -> {
          found[0] |= node instanceof CName name && speaksOfIt(file, name.name(), signals);
          return !found[0];
        });
    return found[0];
  }

  private static boolean speaksOfIt(CFile file, String name, SignalCalls signals) {
    SignalCall known = signals.of(name);
    CMacro macro = file.macros().get(name);
    return name.equals(INTERRUPTED)
        || name.equals(RETRY)
        || known != null && known.kind() == SignalCall.Kind.MASK
        || macro != null && macro.body().contains(INTERRUPTED);
  }
}
