package org.goboundaries.flow.known;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The branches of a declaration that known values rule out. */
final class DeadCode {
  private final KnownValues values;
  private final Map<Node, Node> parents = new IdentityHashMap<>();

  DeadCode(KnownValues values) {
    this.values = values;
  }

  /** Takes note of where the children of a node are. */
  void read(Node node) {
    node.forEachChild(child -> parents.put(child, node));
  }

  /** Whether a node is never got to. */
  boolean contains(Node node) {
    Node child = node;
    for (Node parent = parents.get(node); parent != null; parent = parents.get(parent)) {
      if (isRuledOut(child, parent)) {
        return true;
      }
      child = parent;
    }
    return false;
  }

  private boolean isRuledOut(Node child, Node parent) {
    if (parent instanceof IfStmt branch) {
      return child == branch.body() && values.holds(branch.condition()) == Answer.NO
          || child == branch.otherwise() && values.holds(branch.condition()) == Answer.YES;
    } else if (parent instanceof ForStmt loop) {
      Expr condition = loop.condition();
      return child == loop.body() && condition != null && values.holds(condition) == Answer.NO;
    } else if (parent instanceof RangeStmt loop) {
      return child == loop.body() && isEmpty(loop.operand());
    }
    return parent instanceof SwitchStmt choice
        && child instanceof CaseClause clause
        && isRuledOut(clause, choice);
  }

  /** A loop over a nil function panics, and one over a nil channel waits forever. */
  private boolean isEmpty(Expr operand) {
    Type type = values.answers().type(operand).underlying();
    Known known = values.of(operand);
    boolean isArray = type instanceof Array || type instanceof Pointer;
    return !isArray && known != null && known.is(new Known.Zero()) == Answer.YES;
  }

  private boolean isRuledOut(CaseClause clause, SwitchStmt choice) {
    List<CaseClause> clauses = choice.clauses();
    int index = indexOf(clause, clauses);
    if (index > 0 && fallsThrough(clauses.get(index - 1))) {
      return false;
    }
    for (int i = 0; i < clauses.size(); i++) {
      boolean isBefore = i < index || clause.values().isEmpty();
      if (i != index && isBefore && takes(clauses.get(i), choice.tag()) == Answer.YES) {
        return true;
      }
    }
    return takes(clause, choice.tag()) == Answer.NO;
  }

  private static int indexOf(CaseClause clause, List<CaseClause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i) == clause) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fallsThrough(CaseClause clause) {
    List<Stmt> body = clause.body();
    return !body.isEmpty()
        && body.get(body.size() - 1) instanceof BranchStmt jump
        && jump.kind() == BranchStmt.Kind.FALLTHROUGH;
  }

  /** Whether one of its values is that of the switch; unknown for default. */
  private Answer takes(CaseClause clause, @Nullable Expr tag) {
    Answer all = clause.values().isEmpty() ? Answer.UNKNOWN : Answer.NO;
    for (Expr value : clause.values()) {
      Answer answer = tag == null ? values.holds(value) : values.isSame(tag, value);
      if (answer == Answer.YES) {
        return Answer.YES;
      }
      all = answer == Answer.NO ? all : Answer.UNKNOWN;
    }
    return all;
  }
}
