package org.goboundaries.flow.endings;

/** Ways in which a call can end what goes on. */
public enum Kind {
  /** runtime.Goexit, and what users say is like it. */
  GOEXIT,
  /** What ends a test: {@code t.FailNow}, {@code t.Skip}, and the libraries that call them. */
  TEST_ABORT,
  /** A panic that is raised on purpose: the builtin, and functions that always or perhaps do. */
  PANIC,
  /** The end of the process, without deferred calls. */
  EXIT
}
