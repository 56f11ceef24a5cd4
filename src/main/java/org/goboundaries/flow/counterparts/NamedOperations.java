package org.goboundaries.flow.counterparts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.counterparts.Use.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;

/** What is done with channels, groups and conditions of which name, judging by the text alone. */
final class NamedOperations {
  private final Map<String, Set<Kind>> byName = new HashMap<>();

  /** What is sent on or received from in code that takes no mutex. */
  private final Set<String> free = new HashSet<>();

  /**
   * Reads code, without its literals.
   *
   * @param mayLock whether it may hold a mutex
   */
  void read(Code code, boolean mayLock) {
    Walk.tree(
        code.body() == null ? code.node() : code.body(),
        node -> {
          read(node, mayLock);
          return !(node instanceof FuncLit);
        });
  }

  private void read(Node node, boolean mayLock) {
    if (node instanceof SendStmt send) {
      add(send.channel(), Kind.SEND, mayLock);
    } else if (node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW) {
      add(unary.operand(), Kind.RECEIVE, mayLock);
    } else if (node instanceof RangeStmt loop) {
      add(loop.operand(), Kind.RECEIVE, mayLock);
    } else if (node instanceof CallExpr call) {
      call(call);
    } else if (node instanceof KeyValueExpr element) {
      if (element.key() instanceof Ident field) {
        add(DeclaredNames.FIELD + field.name(), Kind.MADE);
      }
    } else if (node instanceof AssignStmt assign) {
      assign.left().forEach(place -> add(place, Kind.MADE));
    } else if (node instanceof VarSpec spec && !spec.values().isEmpty()) {
      spec.names().forEach(name -> add(name, Kind.MADE));
    }
  }

  private void call(CallExpr call) {
    Expr function = ParenExpr.strip(call.function());
    List<Expr> arguments = call.arguments();
    if (function instanceof Ident name && name.name().equals("close") && arguments.size() == 1) {
      add(arguments.get(0), Kind.CLOSE);
    } else if (function instanceof SelectorExpr selector) {
      switch (selector.selector().name()) {
        case "Wait" -> add(selector.operand(), Kind.WAIT);
        case "Add" -> add(selector.operand(), Kind.ADD);
        case "Done", "Go", "Signal", "Broadcast" -> add(selector.operand(), Kind.ANSWER);
        default -> {
          // none of ours
        }
      }
    }
  }

  private void add(Expr channel, Kind kind, boolean mayLock) {
    add(channel, kind);
    if (!mayLock) {
      free.add(name(channel));
    }
  }

  private void add(Expr place, Kind kind) {
    add(name(place), kind);
  }

  private void add(String name, Kind kind) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, key -> EnumSet.noneOf(Kind.class)).add(kind);
    }
  }

  /** The name of a variable, or of a field of whatever object; empty for anything else. */
  private static String name(Expr place) {
    Expr bare = ParenExpr.strip(place);
    if (bare instanceof SelectorExpr selector) {
      return DeclaredNames.FIELD + selector.selector().name();
    }
    return bare instanceof Ident name ? name.name() : "";
  }

  /** Whether anything waits that has such a name. */
  boolean mayWait(String name) {
    Set<Kind> all = byName.getOrDefault(name, Set.of());
    return all.contains(Kind.SEND) || all.contains(Kind.RECEIVE) || all.contains(Kind.WAIT);
  }

  /** Whether both ends of a channel with such a name may need a mutex. */
  boolean mayBeLocked(String name) {
    Set<Kind> all = byName.getOrDefault(name, Set.of());
    return all.contains(Kind.SEND)
        && all.contains(Kind.RECEIVE)
        && !all.contains(Kind.CLOSE)
        && !free.contains(name);
  }

  /** Whether one that waits may wait forever, if no other variable has the same name. */
  boolean mayBeUnmet(String name) {
    Set<Kind> all = byName.getOrDefault(name, Set.of());
    boolean isSent = all.contains(Kind.SEND);
    boolean isReceived = all.contains(Kind.RECEIVE);
    return isSent && !isReceived
        || isReceived && !isSent && !all.contains(Kind.CLOSE)
        || (isSent || isReceived) && !all.contains(Kind.MADE)
        || all.contains(Kind.WAIT) && !all.contains(Kind.ANSWER);
  }
}
