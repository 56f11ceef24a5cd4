package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CName;
import org.goboundaries.flow.witness.Step;

/**
 * A place where C calls a function by its name, or starts a thread with it.
 *
 * @param caller the function that does so
 * @param call the call; where a thread is started, that of {@code pthread_create}
 * @param name the function that is called or that the thread begins with
 * @param onNewThread whether a thread that C makes begins with it
 */
public record CSite(CCode caller, CCall call, String name, boolean onNewThread) {
  /** Whether what it returns goes anywhere. */
  public boolean isUsed() {
    return !onNewThread && !(caller.graph().parent(call) instanceof CExprStmt);
  }

  /** The name that an argument is, or whose address it is; else empty. */
  public String argument(int index) {
    boolean isThere = !onNewThread && index < call.arguments().size();
    return isThere ? CName.of(call.arguments().get(index)) : "";
  }

  /** The call as a step on the way to what is called. */
  public Step step() {
    return step("\"" + caller.name() + "\" calls \"" + name + "\"");
  }

  /** The call with a message. */
  public Step step(String message) {
    return new Step(caller.file().source(), call.start(), call.end(), message);
  }
}
