package org.goboundaries.syntax.parser;

import java.util.List;

/**
 * A way to write a Go file that hurts: {@code head unit unit … middle closer closer … tail}.
 *
 * @param name what it is, for messages
 * @param valid whether it is Go at every depth
 */
public record HostileInput(
    String name,
    boolean valid,
    String head,
    String unit,
    String middle,
    String closer,
    String tail) {

  /** Every construct that nests or repeats, and sequences of tokens that are no Go at all. */
  public static List<HostileInput> all() {
    return HostileInputs.all();
  }

  /** The file with that many levels. */
  public String text(int levels) {
    return head + unit.repeat(levels) + middle + closer.repeat(levels) + tail;
  }

  /** The file with that many levels, cut off in the middle. */
  public String unclosed(int levels) {
    return head + unit.repeat(levels);
  }

  /** How many levels make a file of about that many bytes. */
  public int levels(int bytes) {
    return Math.max(1, (bytes - head.length() - tail.length()) / (unit + closer).length());
  }

  @Override
  public String toString() {
    return name;
  }
}
