package org.goboundaries.flow.recursion;

import java.util.List;
import org.goboundaries.flow.calls.Code;

/**
 * A method that a library calls again for the value that the method itself passes.
 *
 * @param method the method, the first of those that are called so
 * @param hands the calls that lead from it back to it, in order
 * @param reported the number of the one at which the value is handed to what no longer knows its
 *     type
 * @param more further calls of the method that lead directly back to it
 * @param isCertain whether nothing decides that it does but the value itself
 */
public record SelfFormat(
    Code method, List<PassingCall> hands, int reported, List<PassingCall> more, boolean isCertain) {
  /** The method that a library calls at one of the calls that lead back, or after it. */
  public Code called(PassingCall hand) {
    for (PassingCall each : hands.subList(Math.max(hands.indexOf(hand), 0), hands.size())) {
      if (each.row() != null) {
        return each.to().code();
      }
    }
    return method;
  }
}
