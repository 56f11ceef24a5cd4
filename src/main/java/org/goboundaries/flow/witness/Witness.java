package org.goboundaries.flow.witness;

import java.util.ArrayList;
import java.util.List;

/**
 * Why something holds: the steps that lead to it, in the order in which they happen. Immutable.
 *
 * @param steps the first one first; may be empty
 */
public record Witness(List<Step> steps) {
  /** A witness that needs no step. */
  public static final Witness NONE = new Witness(List.of());

  /** Copies the steps. */
  public Witness {
    steps = List.copyOf(steps);
  }

  /** These steps, and one more after them. */
  public Witness then(Step step) {
    return then(new Witness(List.of(step)));
  }

  /** These steps, and others after them. */
  public Witness then(Witness later) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(later.steps);
    return new Witness(all);
  }
}
