package org.goboundaries.flow.effects;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;

/** Which operations can panic. */
final class Operations {
  private final Answers answers;
  private final Elements elements;
  private final MemberEffects members;

  Operations(Answers answers) {
    this.answers = answers;
    this.elements = new Elements(answers);
    this.members = new MemberEffects(answers);
  }

  boolean mayPanic(Node operation) {
    if (operation instanceof IndexExpr index) {
      return elements.mayPanic(index);
    } else if (operation instanceof SliceExpr slice) {
      return elements.mayPanic(slice);
    } else if (operation instanceof SelectorExpr selector) {
      return members.mayPanic(selector);
    } else if (operation instanceof StarExpr star) {
      return !answers.isType(star) && !MemberEffects.isAddress(star.operand());
    } else if (operation instanceof BinaryExpr binary) {
      return mayPanic(binary);
    }
    return statementMayPanic(operation);
  }

  private boolean statementMayPanic(Node operation) {
    if (operation instanceof SwitchStmt choice) {
      return mayPanic(choice);
    } else if (operation instanceof AssignStmt assign) {
      return mayPanic(assign);
    } else if (operation instanceof IncDecStmt change) {
      return placeMayPanic(change.operand());
    }
    // Sends, whose channel may be closed, and type assertions among others.
    return !(operation instanceof RangeStmt loop) || mayPanic(loop);
  }

  private boolean mayPanic(BinaryExpr binary) {
    if (answers.value(binary) != null) {
      return false;
    }
    return switch (binary.operator()) {
      case EQL, NEQ -> comparisonMayPanic(binary.left(), binary.right());
      default -> arithmeticMayPanic(binary.operator(), binary.left(), binary.right());
    };
  }

  /** That a constant divisor is not zero, and a constant shift not negative, compilers see to. */
  private boolean arithmeticMayPanic(Operator operator, Expr left, Expr right) {
    boolean isConstant = answers.value(right) != null;
    return switch (operator) {
      case QUO, REM -> !isConstant && !isInexact(left) && !isInexact(right);
      case SHL, SHR -> !isConstant && !Kinds.isAlways(answers.type(right), Kinds::isUnsigned);
      default -> false;
    };
  }

  private boolean isInexact(Expr expr) {
    return Kinds.isAlways(answers.type(expr), Kinds::isInexact);
  }

  /**
   * What an interface holds is compared with a value of another type only if it has that type, so
   * one operand that can be compared is enough.
   */
  private boolean comparisonMayPanic(Expr left, Expr right) {
    Type one = answers.type(left);
    Type other = answers.type(right);
    return one != Basic.UNTYPED_NIL
        && other != Basic.UNTYPED_NIL
        && Kinds.mayBeIncomparable(one)
        && Kinds.mayBeIncomparable(other);
  }

  private boolean mayPanic(SwitchStmt choice) {
    Expr tag = choice.tag();
    return tag != null
        && choice.clauses().stream()
            .flatMap(clause -> clause.values().stream())
            .anyMatch(value -> comparisonMayPanic(tag, value));
  }

  private boolean mayPanic(AssignStmt assign) {
    List<Expr> right = assign.right();
    return assign.left().stream().anyMatch(this::placeMayPanic)
        || right.size() == 1
            && assign.left().size() == 1
            && arithmeticMayPanic(assign.operator(), assign.left().get(0), right.get(0));
  }

  /** Whether storing can panic; a map may be nil. */
  private boolean placeMayPanic(Expr place) {
    Expr bare = MemberEffects.unparen(place);
    if (bare instanceof IndexExpr index) {
      return Kinds.isPossibly(answers.type(index.operand()), GoMap.class::isInstance)
          || mayPanic(index);
    }
    return (bare instanceof SelectorExpr || bare instanceof StarExpr) && mayPanic(bare);
  }

  /** The elements of an array that a nil pointer should lead to can't be read. */
  private boolean mayPanic(RangeStmt loop) {
    Type type = answers.type(loop.operand());
    boolean isRead = loop.variables().size() > 1;
    return isRead && Kinds.isPossibly(type, Pointer.class::isInstance)
        || !loop.define() && loop.variables().stream().anyMatch(this::placeMayPanic);
  }
}
