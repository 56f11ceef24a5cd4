package org.goboundaries.knowledge;

import java.util.List;

/**
 * A function that depends on the thread it is called on.
 *
 * @param symbol the function or method
 * @param tests what its arguments must be for this row to be about a call
 * @param when the same as the table has it
 * @param systems where it is so, by GOOS; empty for everywhere
 * @param state what it is about, in words
 * @param effect what it does to the thread
 * @param restore what undoes it, in the same package; empty where nothing does
 * @param scope how long the goroutine must stay on its thread
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record ThreadCall(
    ExportedName symbol,
    List<ArgumentTest> tests,
    String when,
    List<String> systems,
    String state,
    Effect effect,
    List<String> restore,
    Scope scope,
    Versions versions,
    String source)
    implements Row {
  /** What a call does to its thread. */
  public enum Effect {
    /** It changes the thread, and another call can change it back. */
    REVERSIBLE,
    /** It changes the thread for good. */
    IRREVERSIBLE,
    /** It changes nothing that others would notice, but works on this thread only. */
    BOUND,
    /** It locks the goroutine to the thread, and returns. */
    LOCKS,
    /** It reads the error that an earlier call has left in the thread. */
    READS,
    /** What it does depends on the state of the thread, and is right in any. */
    USES;

    /** Whether it needs the goroutine to be locked to the thread. */
    public boolean needsLock() {
      return this == BOUND || isChange();
    }

    /** Whether the thread is not what it was. */
    public boolean isChange() {
      return this == REVERSIBLE || this == IRREVERSIBLE;
    }
  }

  /** How long a goroutine must stay on the thread. */
  public enum Scope {
    /** Until the change is undone. */
    RESTORE,
    /** Until the goroutine ends, and the thread with it. */
    FOREVER,
    /** Until another program was started. */
    EXEC,
    /** It must be the thread that the process began with. */
    MAIN
  }

  /** What it depends on; of a change the one thing that it changes. */
  public List<String> states() {
    return List.of(state.split(","));
  }

  /** Whether it is so on a system, by its GOOS. */
  public boolean isOn(String system) {
    return systems.isEmpty() || systems.contains(system);
  }

  @Override
  public String key() {
    return symbol + " " + when;
  }

  static ThreadCall of(Fields fields, ExportedName symbol) {
    return new ThreadCall(
        symbol,
        fields.tests(2),
        fields.text(2),
        fields.optionalNames(3),
        fields.text(4).replace('-', ' '),
        fields.constant(5, Effect.class),
        fields.optionalNames(6),
        fields.constant(7, Scope.class),
        fields.versions(8),
        fields.text(9));
  }
}
