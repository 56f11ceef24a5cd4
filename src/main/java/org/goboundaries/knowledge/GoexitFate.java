package org.goboundaries.knowledge;

/** What becomes of runtime.Goexit called in a function run by a library. */
public enum GoexitFate {
  /** It ends the goroutine of whoever made the library run the function. */
  PASSES,
  /** It ends a goroutine of the library, and the caller's as well. */
  MOVED,
  /** It ends a goroutine of the library, and nobody waits for more. */
  ENDS,
  /** It ends a goroutine of the library, and somebody waits for its answer forever. */
  HANGS,
  /** It ends a goroutine of the library, and somebody waits for its answer until a time is up. */
  TIMES_OUT,
  /** It ends a goroutine of the library, which hears of that, and goes on. */
  HEARD,
  /** It becomes a panic of the caller. */
  PANICS,
  /** The process dies. */
  FATAL,
  /** No function of the program runs. */
  NONE,
  /** Nobody knows. */
  UNKNOWN
}
