package org.goboundaries.flow.csignals;

import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.witness.Witness;

/**
 * A place where C, on its way from Go, sets what signals do.
 *
 * @param code the function that does so
 * @param call the call in it
 * @param signals the names of those that are known; empty where none is
 * @param handler the function that is to run, or {@code SIG_DFL} or {@code SIG_IGN}; empty where
 *     nobody knows
 * @param flags what is known of its flags
 * @param isFetched whether only the flags of what was installed before are others
 * @param witness how Go comes there
 */
record Installation(
    CCode code,
    CCall call,
    List<String> signals,
    String handler,
    SignalFlags flags,
    boolean isFetched,
    Witness witness) {
  static final String DEFAULT = "SIG_DFL";
  static final String IGNORE = "SIG_IGN";

  /** Whether a function of C or Go is installed. */
  boolean isFunction() {
    return !handler.isEmpty() && !handler.equals(DEFAULT) && !handler.equals(IGNORE);
  }

  /** The function that installs it. */
  String function() {
    return String.valueOf(call.name());
  }
}
