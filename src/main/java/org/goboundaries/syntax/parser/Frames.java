package org.goboundaries.syntax.parser;

import java.util.Arrays;

/**
 * The rules that are being read, innermost last: an explicit stack, so that no nesting of the text
 * can exhaust the thread's own.
 */
final class Frames {
  private static final int WIDTH = 4;

  private int[] slots = new int[WIDTH * 256];
  private int top;

  void clear() {
    top = 0;
  }

  /** Number of open rules. */
  int depth() {
    return top / WIDTH;
  }

  /**
   * Opens a rule.
   *
   * @param follow the state to go on in when it ends
   * @param firstToken index of the first token it reads
   * @param base height of the values' stack
   */
  void push(int rule, int follow, int firstToken, int base) {
    if (top == slots.length) {
      slots = Arrays.copyOf(slots, top * 2);
    }
    slots[top] = rule;
    slots[top + 1] = follow;
    slots[top + 2] = firstToken;
    slots[top + 3] = base;
    top += WIDTH;
  }

  void pop() {
    top -= WIDTH;
  }

  /** Closes all rules but the outermost {@code depth}. */
  void cutTo(int depth) {
    top = depth * WIDTH;
  }

  /** Rule of a frame, 0 being the outermost. */
  int rule(int frame) {
    return slots[frame * WIDTH];
  }

  int follow(int frame) {
    return slots[frame * WIDTH + 1];
  }

  int firstToken(int frame) {
    return slots[frame * WIDTH + 2];
  }

  int base(int frame) {
    return slots[frame * WIDTH + 3];
  }
}
