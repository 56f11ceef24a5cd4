package org.goboundaries.flow.effects;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;

/** How calls and conversions end. */
final class CalledEffects {
  static final Set<Outcome> RETURNS = Set.of(Outcome.RETURNS);

  private final Answers answers;
  private final Outcomes outcomes;
  private final BuiltinCalls builtins;
  private final LibraryEndings endings;

  CalledEffects(Answers answers, Outcomes outcomes, Knowledge knowledge) {
    this.answers = answers;
    this.outcomes = outcomes;
    this.builtins = new BuiltinCalls(answers);
    this.endings = new LibraryEndings(answers, knowledge);
  }

  Set<Outcome> outcomes(CallExpr call) {
    if (answers.isType(call.function())) {
      return conversion(call);
    }
    Symbol callee = answers.callee(call);
    if (callee instanceof Builtin builtin) {
      return builtins.outcomes(call, builtin.name());
    }
    Set<Outcome> known = endings.outcomes(call);
    if (!known.isEmpty()) {
      return known;
    }
    if (callee instanceof Function function) {
      return outcomes.of(function);
    }
    return MemberEffects.unparen(call.function()) instanceof FuncLit literal
        ? outcomes.of(literal)
        : Outcomes.UNKNOWN;
  }

  /** A slice may be too short for the array it is turned into. */
  private Set<Outcome> conversion(CallExpr call) {
    List<Expr> arguments = call.arguments();
    boolean isCut =
        Kinds.isPossibly(answers.type(call.function()), CalledEffects::isArray)
            && (arguments.size() != 1
                || Kinds.isPossibly(answers.type(arguments.get(0)), Slice.class::isInstance));
    return isCut ? Outcomes.UNKNOWN : RETURNS;
  }

  private static boolean isArray(Type underlying) {
    return underlying instanceof Array array && array.length() != 0
        || underlying instanceof Pointer pointer
            && Kinds.isPossibly(pointer.element(), Array.class::isInstance);
  }
}
