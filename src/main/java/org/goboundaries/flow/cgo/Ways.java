package org.goboundaries.flow.cgo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLabel;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CSwitch;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the statements of a function: which one may follow which. Rather one way too
 * many than one too few: a loop may be passed, and a switch goes to any statement of its body.
 */
final class Ways {
  private final Map<CStmt, Set<CStmt>> next = new IdentityHashMap<>();
  private final Set<CStmt> wired = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<CStmt, CStmt> behind = new IdentityHashMap<>();
  private final Map<String, CLabel> labels = new HashMap<>();
  private final List<CJump> jumps = new ArrayList<>();
  private final CStmt entry;
  private boolean isKnown = true;

  Ways(CFunction function) {
    entry = function.body();
    wire(entry, new Around(null, null, null));
    for (CJump jump : jumps) {
      CLabel label = labels.get(jump.label());
      isKnown &= label != null;
      link(jump, label);
    }
  }

  /** Whether every goto goes to a label of the function. */
  boolean isKnown() {
    return isKnown;
  }

  /** The function's body, where ways begin. */
  CStmt entry() {
    return entry;
  }

  /** What follows a statement when it is done; null where the function ends. */
  @Nullable CStmt behind(CStmt statement) {
    return behind.get(statement);
  }

  /** What may follow a statement. */
  Set<CStmt> next(CStmt statement) {
    return next.getOrDefault(statement, Set.of());
  }

  /** The statement that a node is part of, as ways know it. */
  CStmt around(Frames frames, CNode node) {
    CStmt found = entry;
    for (CNode at = node; at != null && found == entry; at = frames.parent(at)) {
      found = at instanceof CStmt statement && wired.contains(statement) ? statement : found;
    }
    return found;
  }

  /**
   * The statements that ways from one on come to, itself included.
   *
   * @param followers what may follow a statement
   */
  static Set<CStmt> from(CStmt start, Function<CStmt, Set<CStmt>> followers) {
    Set<CStmt> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<CStmt> open = new ArrayDeque<>();
    seen.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      for (CStmt follower : followers.apply(open.remove())) {
        if (seen.add(follower)) {
          open.add(follower);
        }
      }
    }
    return seen;
  }

  private void link(CStmt from, @Nullable CStmt to) {
    if (to != null) {
      next.computeIfAbsent(from, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(to);
    }
  }

  /**
   * Where control goes.
   *
   * @param behind when a statement is done
   * @param broken at a break
   * @param continued at a continue
   */
  private record Around(@Nullable CStmt behind, @Nullable CStmt broken, @Nullable CStmt continued) {
    Around before(@Nullable CStmt follower) {
      return new Around(follower, broken, continued);
    }
  }

  private void wire(CStmt statement, Around around) {
    wired.add(statement);
    if (around.behind() != null) {
      behind.put(statement, around.behind());
    }
    if (statement instanceof CBlock block) {
      sequence(block, around);
    } else if (statement instanceof CIf choice) {
      branches(choice, around);
    } else if (statement instanceof CLoop loop) {
      link(loop, loop.body());
      link(loop, around.behind());
      wire(loop.body(), new Around(loop, around.behind(), loop));
    } else if (statement instanceof CSwitch choice) {
      cases(choice, around);
    } else if (statement instanceof CJump jump) {
      jump(jump, around);
    } else if (!(statement instanceof CReturn)) {
      link(statement, around.behind());
      if (statement instanceof CLabel label) {
        labels.put(label.name(), label);
      }
    }
  }

  private void sequence(CBlock block, Around around) {
    CStmt follower = around.behind();
    for (int i = block.statements().size() - 1; i >= 0; i--) {
      wire(block.statements().get(i), around.before(follower));
      follower = block.statements().get(i);
    }
    link(block, follower);
  }

  private void branches(CIf choice, Around around) {
    link(choice, choice.then());
    wire(choice.then(), around);
    link(choice, choice.otherwise() == null ? around.behind() : choice.otherwise());
    if (choice.otherwise() != null) {
      wire(choice.otherwise(), around);
    }
  }

  private void cases(CSwitch choice, Around around) {
    link(choice, around.behind());
    link(choice, choice.body());
    wire(choice.body(), new Around(around.behind(), around.behind(), around.continued()));
    if (choice.body() instanceof CBlock block) {
      block.statements().forEach(statement -> link(choice, statement));
    }
  }

  private void jump(CJump jump, Around around) {
    switch (jump.keyword()) {
      case "break" -> link(jump, around.broken());
      case "continue" -> link(jump, around.continued());
      default -> jumps.add(jump);
    }
  }
}
