package org.goboundaries.flow.recovered;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * A function that returns a nil error after a panic.
 *
 * @param guard what stops the panic
 * @param reason what is done to no avail
 * @param at what is at fault: an assignment that is lost, else the function's name
 * @param variable the variable that is assigned and lost, or the name of the result that is not
 *     assigned; empty where there is none
 * @param witness how it comes about
 * @param isCertain whether nothing else may come of the panic
 */
public record RecoveredSuccess(
    Guard guard, Reason reason, Node at, String variable, Witness witness, boolean isCertain) {
  /** The function. */
  public Code code() {
    return guard.guarded();
  }

  /** What is done to no avail. */
  public enum Reason {
    /** Nothing. */
    NOT_SET,
    /** A variable of the guard is assigned that has the result's name. */
    SHADOWED,
    /** A local variable is assigned, and the result has no name. */
    LOCAL
  }
}
