package org.goboundaries.flow.machine;

import org.jspecify.annotations.Nullable;

/** Why the code of a run does not go on as usual. */
abstract sealed class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private Stop() {
    super(null, null, false, false);
  }

  /** A panic on its way to the deferred calls. */
  static final class Panic extends Stop {
    private static final long serialVersionUID = 1;
    final transient @Nullable Object value;

    /** Whether it began in a deferred call that ran because of {@code runtime.Goexit}. */
    boolean isInGoexit;

    Panic(@Nullable Object value) {
      this.value = value;
    }
  }

  /** The goroutine ends, after its deferred calls. */
  static final class Goexit extends Stop {
    private static final long serialVersionUID = 1;
  }

  /** Nothing more runs on this goroutine, deferred calls neither. */
  static final class End extends Stop {
    private static final long serialVersionUID = 1;
    final Kind kind;

    End(Kind kind) {
      this.kind = kind;
    }
  }

  /** How it comes that nothing more runs. */
  enum Kind {
    /** The process exits. */
    EXITED,
    /** The goroutine waits for ever. */
    BLOCKED,
    /** The runtime gives up: an unlock of what isn't locked. */
    FATAL,
    /** The run has been long enough. */
    STOPPED,
    /** The process has ended because of another goroutine. */
    ELSEWHERE
  }
}
