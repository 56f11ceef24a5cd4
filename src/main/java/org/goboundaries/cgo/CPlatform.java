package org.goboundaries.cgo;

/**
 * Where C is compiled for, in the words of the go command.
 *
 * @param os such as {@code linux}
 * @param architecture such as {@code amd64}
 */
public record CPlatform(String os, String architecture) {
  /** Where nobody said otherwise. */
  public static final CPlatform USUAL = new CPlatform("linux", "amd64");

  /** Whether signals are those of POSIX. */
  public boolean hasSignals() {
    return !os.equals("windows") && !os.equals("plan9");
  }
}
