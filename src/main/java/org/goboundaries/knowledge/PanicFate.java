package org.goboundaries.knowledge;

/** What becomes of a panic that leaves a function run by a library. */
public enum PanicFate {
  /** It goes on to whoever made the library run the function, on that goroutine. */
  PASSES,
  /** The library recovers it on another goroutine and raises it again at the caller. */
  MOVED,
  /** The library recovers and logs it. */
  LOGGED,
  /** The library recovers it and makes it an error, a text or a failed result. */
  CONVERTED,
  /** Nothing recovers it: the process dies. */
  FATAL,
  /** No function of the program runs. */
  NONE,
  /** Nobody knows. */
  UNKNOWN
}
