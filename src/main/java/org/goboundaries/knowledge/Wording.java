package org.goboundaries.knowledge;

/**
 * What a name, or a word in a text, says of what its author means by it.
 *
 * @param symbol the function or method, or the word; "*" in it stands for anything, in a text for
 *     little, "?" for one character; of the path, "*" alone stands for every package
 * @param meaning what it says
 * @param versions the versions this is true of
 * @param source the file that shows it, or "-"
 */
public record Wording(ExportedName symbol, Meaning meaning, Versions versions, String source)
    implements Row {
  /** What names and words say. */
  public enum Meaning {
    /** A function that does no more than report something: it logs, counts, or makes a text. */
    REPORTS,
    /** The same, where it is a logger's or a counter's. */
    REPORTS_IF_LOGGER,
    /** What is called so, or has a part that is, logs or counts. */
    LOGGER,
    /** A function that panics for wrong arguments only, if at all. */
    CALM,
    /** The same, where a function value has the name. */
    CALM_IF_VALUE,
    /** A function that makes a text, or an error, of what it gets. */
    MAKES_TEXT,
    /** A function that writes what it gets into the answer to a client. */
    ANSWERS,
    /** The same, where the first argument is what the answer is written to. */
    ANSWERS_WRITER,
    /** A function that makes an error which a server sends to its client. */
    STATUS,
    /** In a condition: somebody wants to see what goes on inside. */
    SWITCH,
    /** A function that changes something in a transaction. */
    WRITES,
    /** A function that only looks at something there, or ends it. */
    READS,
    /** A function that may have the panic go on, or end the process. */
    DECIDES,
    /** A function that may stop a panic when it is deferred. */
    GUARDS,
    /** In a comment or text: the panic is to end without an error. */
    INTENDED,
    /** In a comment or text: the panic is to end the process, or can't happen. */
    IMPOSSIBLE,
    /** In a comment: a wait is to last for ever. */
    FOREVER,
    /** In the documentation of a function: it may end the process. */
    EXITS,
    /** A function that waits for something, or for somebody. */
    WAITS,
    /** A function that may take long where its code is not available. */
    LASTS,
    /** A function that logs or prints, and does no more. */
    LOGS,
    /** A function by which a goroutine can let another one know, or keep it waiting. */
    LETS_KNOW,
    /** A method that serves until its receiver is asked to finish, and returns at once then. */
    SERVES,
    /** A method that asks its receiver to finish, and returns when it has. */
    SHUTS_DOWN,
    /** A function that may keep other goroutines out of what follows. */
    ORDERS,
    /** A function that starts no goroutine, and needs no cgo. */
    QUIET
  }

  @Override
  public String key() {
    return symbol + " " + meaning;
  }

  static Wording of(Fields fields, ExportedName symbol) {
    return new Wording(
        symbol, fields.constant(2, Meaning.class), fields.versions(3), fields.text(4));
  }
}
