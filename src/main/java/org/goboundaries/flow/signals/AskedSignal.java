package org.goboundaries.flow.signals;

import java.util.List;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Expr;

/**
 * A signal that a call is given.
 *
 * @param name such as {@code SIGTERM}
 * @param argument the argument of the call that brings it
 * @param isDirect whether the argument itself names the signal
 * @param witness where the signal is named, and by which calls it is handed on
 */
public record AskedSignal(String name, Expr argument, boolean isDirect, Witness witness) {
  /** Whether it is one of some signals. */
  public boolean isOneOf(List<String> names) {
    return names.contains(name);
  }
}
