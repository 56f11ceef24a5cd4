package org.goboundaries.flow.signals;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;

/**
 * A call of package os/signal, or of a function of the program that hands its own arguments on to
 * one.
 *
 * @param site the call
 * @param isHandedOn whether it calls a function of the program
 * @param signals those that are known, in the order of the arguments
 * @param isComplete whether there are no others
 */
public record SignalRequest(
    Operation operation,
    Site site,
    boolean isHandedOn,
    List<AskedSignal> signals,
    boolean isComplete) {

  /** Takes a copy of the list. */
  public SignalRequest {
    signals = List.copyOf(signals);
  }

  /** The code that makes the call. */
  public Code code() {
    return site.code();
  }

  /** The call as it is written. */
  public CallExpr call() {
    return (CallExpr) site.node();
  }

  /** Whether no signal is given, which stands for all of them. */
  public boolean isForAll() {
    return !isHandedOn && call().arguments().size() == operation.first();
  }

  /** Whether a signal is among those that it is known to be given. */
  public boolean has(String name) {
    return signals.stream().anyMatch(signal -> signal.name().equals(name));
  }
}
