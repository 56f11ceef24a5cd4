package org.goboundaries.flow.recursion;

import java.util.Map;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A function that has got hold of the value whose method is asked about.
 *
 * @param root the receiver, parameter or variable that holds it
 * @param element the number of the element that it is where the variable is a slice of arguments;
 *     {@link #WHOLE} where it is the variable itself
 * @param type its type, which the variable's own type may hide
 * @param isHidden whether the function sees an interface, and not what type it is
 * @param texts parameters that are known to be a text: formats
 * @param isFormatted whether a library has called a method of it on the way here
 */
public record ValueHolder(
    Code code,
    Place root,
    int element,
    Type type,
    boolean isHidden,
    Map<Place, String> texts,
    boolean isFormatted) {
  static final int WHOLE = -1;

  /** Whether a variable is the value itself. */
  boolean isIn(@Nullable Place variable) {
    return element == WHOLE && root.equals(variable);
  }

  /** Whether a variable is the slice of arguments that has the value. */
  boolean isAmong(@Nullable Place variable) {
    return element != WHOLE && root.equals(variable);
  }

  // the types of one place are the same, and comparing them would be dear
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueHolder that
        && code == that.code
        && root.equals(that.root)
        && element == that.element
        && isFormatted == that.isFormatted
        && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(code) + root.hashCode() + element;
  }
}
