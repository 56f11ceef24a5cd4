package org.goboundaries.flow.interruptions;

import java.util.Set;

/** What is known of the functions of C that Go can call, by their names. */
public interface CMasks {
  /** Whether a function is the one that changes the signal mask. */
  boolean isMask(String name);

  /** What a function does to the signal mask, judging by its own calls. */
  MaskEffect maskEffect(String name);

  /** Whether a function of a name mentions one of these in its code. */
  boolean mentions(String name, Set<String> words);
}
