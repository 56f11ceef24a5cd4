package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CSwitch;
import org.goboundaries.cgo.CWalk;
import org.jspecify.annotations.Nullable;

/** What stands around each node of a function. */
final class Frames {
  private final Map<CNode, CNode> parents = new IdentityHashMap<>();
  private final List<CNode> nodes = new ArrayList<>();
  private final Map<CLoop, List<CIf>> choices = new IdentityHashMap<>();

  Frames(CFunction function) {
    CWalk.tree(
        function,
        node -> {
          nodes.add(node);
          node.forEachChild(child -> parents.put(child, node));
          return true;
        });
  }

  /** Every node, in the order of the text. */
  List<CNode> nodes() {
    return nodes;
  }

  @Nullable CNode parent(CNode node) {
    return parents.get(node);
  }

  /** The innermost loop around a node; null where there is none. */
  @Nullable CLoop loop(CNode node) {
    for (CNode at = parent(node); at != null; at = parent(at)) {
      if (at instanceof CLoop loop) {
        return loop;
      }
    }
    return null;
  }

  /** The if statements directly in a loop, not in one inside. */
  List<CIf> choices(CLoop wanted) {
    if (choices.isEmpty()) {
      for (CNode node : nodes) {
        CLoop loop = node instanceof CIf ? loop(node) : null;
        if (loop != null && node instanceof CIf choice) {
          choices.computeIfAbsent(loop, key -> new ArrayList<>()).add(choice);
        }
      }
    }
    return choices.getOrDefault(wanted, List.of());
  }

  /** Whether one node lies in another. */
  boolean isIn(CNode node, CNode outer) {
    for (CNode at = node; at != null; at = parent(at)) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** Whether whoever comes to one node has come by another that stands before it. */
  boolean isAlwaysBefore(CNode earlier, CNode later) {
    CNode below = earlier;
    for (CNode at = parent(earlier); at != null; at = parent(at)) {
      if (mayBePassed(at, below) && !isIn(later, below)) {
        return false;
      }
      below = at;
    }
    return true;
  }

  private static boolean mayBePassed(CNode frame, CNode below) {
    if (frame instanceof CIf choice) {
      return choice.condition() != below;
    } else if (frame instanceof CLoop || frame instanceof CSwitch) {
      return true;
    } else if (frame instanceof CConditional choice) {
      return choice.condition() != below;
    }
    return frame instanceof CBinary binary && binary.left() != below;
  }
}
