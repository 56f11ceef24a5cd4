package org.goboundaries.flow.calls;

import org.goboundaries.types.model.Variable;

/** Where a function goes as a value. */
public sealed interface Sink {
  /** Somewhere: nobody follows it. */
  Sink NOWHERE = new Nowhere();

  /** A variable or field. */
  record Into(Variable variable) implements Sink {}

  /** A slice, array or map that a variable or field holds. */
  record IntoElements(Variable container) implements Sink {}

  /** An argument of a call, counted from 0. */
  record Argument(Site site, int index) implements Sink {}

  /** A result of the code that returns it, counted from 0. */
  record Returned(Code code, int index) implements Sink {}

  /** Nobody follows it. */
  record Nowhere() implements Sink {}
}
