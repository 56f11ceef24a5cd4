package org.goboundaries.knowledge;

/**
 * A C function that has to do with signals.
 *
 * @param symbol the function, whose path is {@code C}
 * @param kind what it has to do with them
 * @param count how many arguments it takes
 * @param zero the argument that keeps it from waiting when it is 0; negative where none does
 * @param isPointer whether that argument points to what must be 0
 * @param versions the versions this is true of
 * @param source the manual page that documents it
 */
public record SignalCall(
    ExportedName symbol,
    Kind kind,
    int count,
    int zero,
    boolean isPointer,
    Versions versions,
    String source)
    implements Row {
  static final String PATH = "C";

  /** What a function has to do with signals. */
  public enum Kind {
    /** It waits, and fails with EINTR after a handler ran. */
    WAITS(0),
    /** It sleeps, and ends early after a handler ran. */
    SLEEPS(0),
    /** It takes a handler as its second argument, and no flags. */
    HANDLER(2),
    /** It takes a struct sigaction as its second argument. */
    ACTION(2),
    /** It changes the signal mask of its thread, with the arguments of pthread_sigmask. */
    MASK(3),
    /** It changes a set of signals. */
    SET(1),
    /** It starts a timer. */
    TIMER(2),
    /** It says whether system calls go on after a signal, its first argument. */
    RESTART(2),
    /** It takes a stack_t as its first argument, for the thread's handlers. */
    STACK(2),
    /** It waits for children: for any of them if its first argument is -1, or it has one only. */
    REAPS(1),
    /** It makes a process. */
    FORKS(0),
    /** It jumps to a frame below, and never returns. */
    JUMPS(0),
    /** It raises an error of its library, by a jump to who catches that. */
    RAISES(0),
    /** It waits by way of a library, which may fail with EINTR after a handler ran. */
    WRAPS(0);

    private final int fewest;

    Kind(int fewest) {
      this.fewest = fewest;
    }
  }

  /** The function's name in C. */
  public String name() {
    return symbol.name();
  }

  /** Whether it waits, be it for something or for time to pass. */
  public boolean isWait() {
    return kind == Kind.WAITS || kind == Kind.SLEEPS || kind == Kind.WRAPS;
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static SignalCall of(Fields fields, ExportedName symbol) {
    if (!symbol.path().equals(PATH)) {
      throw fields.malformed("\"" + symbol.path() + "\" is not \"" + PATH + "\"");
    }
    Kind kind = fields.constant(2, Kind.class);
    int count = fields.number(3);
    String text = fields.text(4);
    boolean isPointer = text.startsWith("*");
    int zero = text.equals("-") ? -1 : fields.number(4, isPointer ? 1 : 0);
    if (count < kind.fewest || zero >= count) {
      throw fields.malformed("\"" + symbol.name() + "\" takes too few arguments for that");
    }
    return new SignalCall(symbol, kind, count, zero, isPointer, fields.versions(5), fields.text(6));
  }
}
