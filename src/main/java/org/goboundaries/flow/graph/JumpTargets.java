package org.goboundaries.flow.graph;

import java.util.HashMap;
import java.util.Map;

/** The labels of a function, and the jumps to them, from before and from behind. */
public final class JumpTargets {
  private final GraphBuilder<?> draft;
  private final Map<String, Integer> points = new HashMap<>();
  private final Map<String, Target> ahead = new HashMap<>();

  /** No label yet. */
  public JumpTargets(GraphBuilder<?> draft) {
    this.draft = draft;
  }

  /** Leads what has jumped to a label so far to the point that is made next, the label's own. */
  public void place(String name) {
    Target waiting = ahead.remove(name);
    if (waiting != null) {
      draft.place(waiting);
    }
    points.putIfAbsent(name, draft.size());
  }

  /** Leads the current flow to a label; what comes next is not reached by it. */
  public void jump(String name) {
    Integer point = points.get(name);
    if (point == null) {
      draft.jump(ahead.computeIfAbsent(name, missing -> new Target()));
    } else {
      draft.connect(point);
    }
  }

  /** Jumps to labels that don't exist are broken code: from there one may get anywhere. */
  public void finish() {
    for (Target missing : ahead.values()) {
      draft.place(missing);
    }
    draft.loseFlow();
  }
}
