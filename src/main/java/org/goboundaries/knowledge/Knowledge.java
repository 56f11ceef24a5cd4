package org.goboundaries.knowledge;

import org.jspecify.annotations.Nullable;

/** What an analysis knows of libraries: our tables, and the rows that users add. */
public final class Knowledge {
  private static final Knowledge STANDARD = new Knowledge(UserRows.NONE);

  private final UserRows own;
  private final Joined<Callback> standardCallbacks;
  private final Joined<Callback> moduleCallbacks;
  private final Joined<Cleanup> cleanups;
  private final Joined<ContextCall> contexts;
  private final Joined<Ending> endings;
  private final Joined<Formatter> formatters;
  private final Joined<Handler> handlers;
  private final Joined<Linkname> linknames;
  private final Joined<MutexCall> mutexes;
  private final Joined<ThreadCall> threadCalls;
  private final Joined<Profiler> profilers;
  private final Joined<Rescue> recoveries;
  private final Joined<SignalCall> signalCalls;
  private final Joined<WaitCall> waits;
  private final Joined<Wording> wordings;
  private volatile @Nullable Wordings words;

  private Knowledge(UserRows own) {
    this.own = own;
    this.standardCallbacks = new Joined<>(Format.STANDARD_CALLBACKS, own);
    this.moduleCallbacks = new Joined<>(Format.MODULE_CALLBACKS, own);
    this.cleanups = new Joined<>(Format.CLEANUPS, own);
    this.contexts = new Joined<>(Format.CONTEXTS, own);
    this.endings = new Joined<>(Format.ENDINGS, own);
    this.formatters = new Joined<>(Format.FORMATTERS, own);
    this.handlers = new Joined<>(Format.HANDLERS, own);
    this.linknames = new Joined<>(Format.LINKNAMES, own);
    this.mutexes = new Joined<>(Format.MUTEXES, own);
    this.threadCalls = new Joined<>(Format.THREAD_CALLS, own);
    this.profilers = new Joined<>(Format.PROFILERS, own);
    this.recoveries = new Joined<>(Format.RECOVERIES, own);
    this.signalCalls = new Joined<>(Format.SIGNAL_CALLS, own);
    this.waits = new Joined<>(Format.WAITS, own);
    this.wordings = new Joined<>(Format.WORDINGS, own);
  }

  /** Our tables only. */
  public static Knowledge standard() {
    return STANDARD;
  }

  /**
   * The same with rows of a user, which win over others of the same symbol. A row is one of our
   * tables' with a word in front that says of which: {@code callback}, {@code cleanup}, {@code
   * c-signal}, {@code context}, {@code ending}, {@code formatter}, {@code handler}, {@code
   * linkname}, {@code mutex}, {@code profiler}, {@code recovery}, {@code thread-call}, {@code wait}
   * or {@code wording}.
   *
   * @param name the file, for messages
   * @throws MalformedTableException at a line that can't be understood
   */
  public Knowledge with(String name, String text) {
    return new Knowledge(own.with(name, text));
  }

  /** Whether both have the same rows of users, in whatever files. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Knowledge that && own.lines().equals(that.own.lines());
  }

  @Override
  public int hashCode() {
    return own.lines().hashCode();
  }

  /** Whether users have added nothing. */
  public boolean isStandard() {
    return own.lines().isEmpty();
  }

  /** What the libraries do with functions handed to them: that of a package's library only. */
  public Table<Callback> callbacks(String path) {
    return (new ExportedName(path, "").isStandard() ? standardCallbacks : moduleCallbacks).table();
  }

  /** The calls that change what is outside of the process, and are lost at an exit. */
  public Table<Cleanup> cleanups() {
    return cleanups.table();
  }

  /** Where contexts come from, and when they end. */
  public Table<ContextCall> contexts() {
    return contexts.table();
  }

  /** The functions that end a goroutine or the process. */
  public Table<Ending> endings() {
    return endings.table();
  }

  /** The functions that call methods of the values that they write or read. */
  public Table<Formatter> formatters() {
    return formatters.table();
  }

  /** What makes a function a handler of requests. */
  public Table<Handler> handlers() {
    return handlers.table();
  }

  /** The functions that depend on the thread they are called on. */
  public Table<ThreadCall> threadCalls() {
    return threadCalls.table();
  }

  /** What other packages can take of package runtime without its leave. */
  public Table<Linkname> linknames() {
    return linknames.table();
  }

  /** The operations on locks. */
  public Table<MutexCall> mutexes() {
    return mutexes.table();
  }

  /** What turns the CPU profiler on. */
  public Table<Profiler> profilers() {
    return profilers.table();
  }

  /** What of libraries stops panics. */
  public Table<Rescue> recoveries() {
    return recoveries.table();
  }

  /** The functions of C that have to do with signals. */
  public SignalCalls signalCalls() {
    return new SignalCalls(signalCalls.table());
  }

  /** The operations by which goroutines wait for one another. */
  public Table<WaitCall> waits() {
    return waits.table();
  }

  /** What names and words say of what their authors mean. */
  public Wordings wordings() {
    Wordings known = words;
    if (known == null) {
      known = new Wordings(wordings.table());
      words = known;
    }
    return known;
  }
}
