package org.goboundaries.flow.callbacks;

import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.CCode;

/** Functions that jumps of C may come back to. */
final class LongjmpTargets {
  private LongjmpTargets() {}

  /** Whether a function prepares for a jump, or uses a macro that may do so. */
  static boolean mayBeIn(CCode code) {
    return CWalk.any(
        code.function(), node -> node instanceof CName name && mayPrepare(code, name.name()));
  }

  private static boolean mayPrepare(CCode code, String name) {
    CMacro macro = code.file().macros().get(name);
    return isPreparing(name)
        || macro != null && macro.body().stream().anyMatch(LongjmpTargets::isPreparing)
        || macro == null && name.contains("TRY");
  }

  private static boolean isPreparing(String name) {
    return name.endsWith("setjmp") || name.endsWith("pcall") || name.endsWith("protect");
  }
}
