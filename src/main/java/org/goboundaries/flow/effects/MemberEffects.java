package org.goboundaries.flow.effects;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Fields and methods, and the pointers on the way to them, which may be nil. */
final class MemberEffects {
  private final Answers answers;

  MemberEffects(Answers answers) {
    this.answers = answers;
  }

  boolean mayPanic(SelectorExpr selector) {
    if (answers.isType(selector) || answers.isType(selector.operand()) || isQualified(selector)) {
      return false;
    }
    Symbol symbol = answers.symbol(selector.selector());
    Type type = answers.type(selector.operand());
    Selection found =
        symbol == null
            ? null
            : org.goboundaries.types.model.Members.find(type, symbol.name(), symbol.owner());
    return found == null || leadsThroughPointer(selector.operand(), type, found);
  }

  /** Whether a pointer is followed, or a method looked up in an interface. */
  private boolean leadsThroughPointer(Expr operand, Type type, Selection found) {
    List<Type> steps = new ArrayList<>();
    if (!isAddress(operand)) {
      steps.add(type);
    }
    found.path().forEach(field -> steps.add(field.type()));
    boolean passesPointer = found.symbol() instanceof Function method && takesPointer(method);
    if (passesPointer && !steps.isEmpty() && found.path().size() == steps.size() - 1) {
      int last = steps.size() - 1;
      if (isPointer(steps.get(last))) {
        steps.remove(last);
      }
    }
    return steps.stream().anyMatch(step -> isPointer(step) || !isPlain(step));
  }

  /** A pointer receiver gets the pointer as it is. */
  private static boolean takesPointer(Function method) {
    Variable receiver = method.receiver();
    return receiver != null && isPointer(receiver.type());
  }

  private static boolean isPointer(Type type) {
    return Kinds.isAlways(type, Pointer.class::isInstance);
  }

  private static boolean isPlain(Type type) {
    return Kinds.isAlways(type, each -> !(each instanceof Pointer) && !(each instanceof Interface));
  }

  /** Whether it is a name of another package. */
  boolean isQualified(SelectorExpr selector) {
    return importedBy(selector) != null;
  }

  /** The name of the import that qualifies a name. */
  @Nullable PackageName importedBy(SelectorExpr selector) {
    return selector.operand() instanceof Ident name
            && answers.symbol(name) instanceof PackageName imported
        ? imported
        : null;
  }

  /** Whether it is a pointer to something that is there. */
  static boolean isAddress(Expr expr) {
    return unparen(expr) instanceof UnaryExpr unary && unary.operator() == Operator.AND;
  }

  static Expr unparen(Expr expr) {
    Expr bare = expr;
    while (bare instanceof ParenExpr parens) {
      bare = parens.inner();
    }
    return bare;
  }
}
