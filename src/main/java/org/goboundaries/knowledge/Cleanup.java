package org.goboundaries.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that changes what is outside of the process, and that is not made up for by anybody when
 * the process ends before it: mostly deferred.
 *
 * @param symbol the function or method
 * @param kind what is lost without it
 * @param slot what of the call's results has to be called, or which method of it; null where the
 *     call itself does it
 * @param tests what its arguments must be for this row to be about a call
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Cleanup(
    ExportedName symbol,
    Kind kind,
    @Nullable Slot slot,
    List<ArgumentTest> tests,
    Versions versions,
    String source)
    implements Row {
  /** What a clean-up does, and what stays without it. */
  public enum Kind {
    /** It removes something: a file, a folder, a network interface, a container. */
    REMOVE,
    /** It unmounts a file system. */
    UNMOUNT,
    /** It passes on what a buffer in the process still holds. */
    FLUSH,
    /** It completes a compressed stream, an archive or a message, which is cut off without it. */
    CLOSE_WRITER,
    /** It completes a profile or a trace, which is empty or cut off without it. */
    STOP_PROFILE,
    /** It commits a transaction, which is rolled back without it. */
    COMMIT,
    /** It gives back a lock that others see, until its time is up or for good. */
    RELEASE,
    /** It restores a terminal, which stays as it is without it. */
    RESTORE
  }

  /** Whether the call itself is the clean-up, not something that it returns. */
  public boolean isCall() {
    return slot == null;
  }

  @Override
  public String key() {
    return symbol + " " + slot + " " + tests;
  }

  static Cleanup of(Fields fields, ExportedName symbol) {
    boolean isCall = fields.text(3).equals("-");
    return new Cleanup(
        symbol,
        fields.constant(2, Kind.class),
        isCall ? null : fields.result(3),
        fields.tests(4),
        fields.versions(5),
        fields.text(6));
  }
}
