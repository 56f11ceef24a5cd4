package org.goboundaries.flow.stranded;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.witness.Step;
import org.jspecify.annotations.Nullable;

/**
 * A function that ends its goroutine by runtime.Goexit while others rely on it.
 *
 * @param code the function
 * @param paths the calls by which it does, in the order of the text
 * @param effect what becomes of those who rely on it
 * @param who the function or the object by which they do
 * @param because where they do
 * @param skipped the signal that is skipped; null where a library runs the function
 */
public record StrandingGoexit(
    Code code,
    List<EndingPath> paths,
    Effect effect,
    String who,
    Step because,
    @Nullable StrandedWaiter skipped) {
  /** Copies the list. */
  public StrandingGoexit {
    paths = List.copyOf(paths);
  }

  /** What becomes of those who rely on a function. */
  public enum Effect {
    /** They take it for a success. */
    SUCCESS,
    /** They wait forever. */
    BLOCKS,
    /** Nobody runs it again, though it was never done. */
    COUNTS_AS_DONE,
    /** They panic. */
    PANICS,
    /** Their goroutines end, too. */
    SPREADS
  }
}
