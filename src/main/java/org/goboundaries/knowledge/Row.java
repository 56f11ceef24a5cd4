package org.goboundaries.knowledge;

/** What a table says of one symbol. */
sealed interface Row permits Callback, Ending, Handler, Profiler, SignalCall, ThreadCall {
  Symbol symbol();

  Versions versions();

  /** What no two rows for the same version may have in common. */
  String key();
}
