package org.goboundaries.flow.effects;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.Effects;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;

/** What code does, by the types of its expressions. */
public final class TypedEffects implements Effects {
  private final Answers answers;
  private final CalledEffects calls;
  private final Operations operations;

  /**
   * Effects of code.
   *
   * @param answers what the names and expressions of the code mean
   * @param outcomes how the functions end that it calls
   * @param knowledge how functions of libraries end
   */
  public TypedEffects(Answers answers, Outcomes outcomes, Knowledge knowledge) {
    this.answers = answers;
    this.calls = new CalledEffects(answers, outcomes, knowledge);
    this.operations = new Operations(answers);
  }

  @Override
  public Set<Outcome> outcomes(CallExpr call) {
    return calls.outcomes(call);
  }

  @Override
  public boolean mayPanic(Node operation) {
    return operations.mayPanic(operation);
  }

  @Override
  public Answer rangesOverFunction(RangeStmt loop) {
    List<Type> possible = Kinds.possible(answers.type(loop.operand()));
    long functions = possible.stream().filter(Signature.class::isInstance).count();
    if (possible.isEmpty()) {
      return Answer.UNKNOWN;
    }
    return functions == 0 ? Answer.NO : functions == possible.size() ? Answer.YES : Answer.UNKNOWN;
  }
}
