package org.goboundaries.flow.interruptions;

import java.util.stream.Stream;

/** What code does to the signal mask of its thread. */
public enum MaskEffect {
  /** Nothing. */
  NONE,
  /** It changes the mask and restores it. */
  BALANCED,
  /** It blocks signals. */
  BLOCKS,
  /** It lets signals through. */
  UNBLOCKS,
  /** It sets the whole mask: blocks signals, or restores what was before. */
  SETS,
  /** Nobody knows. */
  UNKNOWN;

  /** The effect of a call with this constant; what isn't one of the three may be any of them. */
  public static MaskEffect of(String constant) {
    return switch (constant) {
      case "SIG_BLOCK" -> BLOCKS;
      case "SIG_UNBLOCK" -> UNBLOCKS;
      default -> SETS;
    };
  }

  /** What one of several comes to, if there is any. */
  public static MaskEffect any(Stream<MaskEffect> effects) {
    return effects.reduce(MaskEffect::or).orElse(NONE);
  }

  /** What one way or the other comes to. */
  public MaskEffect or(MaskEffect other) {
    return this == other ? this : UNKNOWN;
  }

  /** This effect, and another one after it: what sets the mask after a block restores it. */
  public MaskEffect then(MaskEffect next) {
    return switch (next) {
      case NONE -> this;
      case BALANCED -> this == NONE ? BALANCED : this;
      case BLOCKS, UNKNOWN -> next;
      case UNBLOCKS -> isBlocking() ? BALANCED : UNBLOCKS;
      case SETS -> isBlocking() ? BALANCED : this == UNKNOWN ? UNKNOWN : SETS;
    };
  }

  /** Whether signals are blocked after it. */
  public boolean isBlocking() {
    return this == BLOCKS || this == SETS;
  }

  /** Whether signals that were blocked before it, or in it, are let through after it. */
  public boolean isUndone() {
    return this == BALANCED || this == UNBLOCKS;
  }

  /** Whether the mask may be another one after it. */
  public boolean isChange() {
    return this != NONE && this != BALANCED;
  }
}
