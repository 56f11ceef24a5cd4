package org.goboundaries.knowledge;

/** What a table says of one symbol. */
public sealed interface Row
    permits Callback,
        Cleanup,
        ContextCall,
        Ending,
        Formatter,
        Handler,
        Linkname,
        MutexCall,
        Profiler,
        Rescue,
        SignalCall,
        ThreadCall,
        WaitCall,
        Wording {
  /** What the row is about. */
  ExportedName symbol();

  /** Since when, and in what version it was read. */
  Versions versions();

  /** The file that shows it, or a manual page. */
  String source();

  /** What no two rows for the same version may have in common. */
  String key();
}
