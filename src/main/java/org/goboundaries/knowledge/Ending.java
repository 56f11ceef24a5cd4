package org.goboundaries.knowledge;

import java.util.Set;

/**
 * A function that doesn't return.
 *
 * @param symbol the function or method
 * @param end what it ends, and how
 * @param when whether it always does so
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Ending(ExportedName symbol, End end, When when, Versions versions, String source)
    implements Row {
  /** The methods that send what a {@link When#CHAINED} ending has returned. */
  public static final Set<String> SENDING = Set.of("Msg", "Msgf", "MsgFunc", "Msgs", "Send");

  /** What a call that doesn't return ends. */
  public enum End {
    /** It panics: deferred calls run, and recover can stop it. */
    PANIC,
    /** Like runtime.Goexit it ends the goroutine: deferred calls run, recover sees nothing. */
    GOEXIT,
    /** It ends the process: no deferred call of any goroutine runs. */
    EXIT,
    /** It ends the process by a fatal error or signal: no deferred call runs. */
    ABORT,
    /** It replaces the program by another one: no deferred call runs. */
    EXEC;

    /** Whether the deferred calls of the goroutine run. */
    public boolean runsDeferred() {
      return this == PANIC || this == GOEXIT;
    }
  }

  /** When a function ends something. */
  public enum When {
    /** It never returns. */
    ALWAYS,
    /** It returns when its arguments are as they should be. */
    MAYBE,
    /** It returns unless the command line is wrong, or asks for help. */
    USAGE,
    /** It never returns unless a setting of the program says so. */
    UNLESS_CONFIGURED,
    /** It returns a value, and the call that sends this doesn't return. */
    CHAINED,
    /** It returns unless something happens that a test was not meant for. */
    UNFORESEEN
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static Ending of(Fields fields, ExportedName symbol) {
    return new Ending(
        symbol,
        fields.constant(2, End.class),
        fields.constant(3, When.class),
        fields.versions(4),
        fields.text(5));
  }
}
