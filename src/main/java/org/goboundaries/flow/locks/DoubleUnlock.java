package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;

/**
 * A mutex is unlocked that isn't locked, or not so.
 *
 * @param at the unlock that is one too many, or of the wrong kind
 * @param mutex the mutex, as it is written
 * @param other the other unlock; of a wrong kind the lock
 * @param isFixable whether {@code at} can be left out and nothing else changes
 */
public record DoubleUnlock(Kind kind, Site at, String mutex, Site other, boolean isFixable) {
  /** What is wrong. */
  public enum Kind {
    /** It was unlocked before. */
    TWICE,
    /** A deferred call unlocks it again. */
    BEFORE_DEFERRED,
    /** It is locked for reading, and unlocked as if it were for writing. */
    READER_UNLOCKED,
    /** It is locked for writing, and unlocked as if it were for reading. */
    WRITER_UNLOCKED
  }

  /** The other call. */
  public Witness witness() {
    String message =
        switch (kind) {
          case TWICE -> "it is unlocked here";
          case BEFORE_DEFERRED -> "this call is deferred, and unlocks it again";
          case READER_UNLOCKED -> "it is locked for reading here";
          case WRITER_UNLOCKED -> "it is locked for writing here";
        };
    return new Witness(List.of(Step.atCallee(other, message)));
  }
}
