package org.goboundaries.syntax.parser;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules read so far have made: nodes, and the parts of nodes still to be made. */
final class ValueStack {
  private @Nullable Object[] stack = new Object[512];
  private int height;

  void clear() {
    cutTo(0);
  }

  int height() {
    return height;
  }

  void push(Object value) {
    if (height == stack.length) {
      stack = Arrays.copyOf(stack, height * 2);
    }
    stack[height++] = value;
  }

  /** The value at a height, 0 being the lowest. */
  @SuppressWarnings("unchecked")
  <T> T at(int index) {
    return (T) stack[index];
  }

  /** The value at a height if it is there and of a type, else null. */
  <T> @Nullable T at(int index, Class<T> type) {
    return index >= 0 && index < height && type.isInstance(stack[index])
        ? type.cast(stack[index])
        : null;
  }

  /** The highest value if it lies at or above a height and is of a type, else null. */
  <T> @Nullable T last(int base, Class<T> type) {
    return height > base ? at(height - 1, type) : null;
  }

  /** Drops the values from a height on. */
  void cutTo(int newHeight) {
    while (height > newHeight) {
      stack[--height] = null;
    }
  }

  /** Puts one value in the place of all from a height on. */
  void replace(int base, Object value) {
    if (height == base + 1) {
      stack[base] = value;
    } else {
      cutTo(base);
      push(value);
    }
  }

  /** The values from a height on, as a list; they stay on the stack. */
  @SuppressWarnings("unchecked")
  <T> List<T> listFrom(int base) {
    return switch (height - base) {
      case 0 -> List.of();
      case 1 -> List.of((T) stack[base]);
      case 2 -> List.of((T) stack[base], (T) stack[base + 1]);
      default -> (List<T>) List.of(Arrays.copyOfRange(stack, base, height));
    };
  }
}
