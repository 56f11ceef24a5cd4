package org.goboundaries.flow.endings;

/** What ends a goroutine without a panic. */
public enum Kind {
  /** runtime.Goexit, and what users say is like it. */
  GOEXIT,
  /** What ends a test: {@code t.FailNow}, {@code t.Skip}, and the libraries that call them. */
  TEST_ABORT
}
