package org.goboundaries.flow.counterparts;

import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Variable;

/** Whether a variable may say who comes to a call: the author may have thought of it. */
record Flags(Bodies bodies) {
  /** Whether a condition before a call asks a variable that is true or false. */
  boolean mayDecide(Site site) {
    Code code = site.code();
    Answers answers = bodies.answers(code);
    return code.body() == null
        || Walk.any(
            code.body(),
            node ->
                node instanceof IfStmt choice
                    && choice.start() < site.node().start()
                    && isFlag(choice.condition(), answers));
  }

  private static boolean isFlag(Expr condition, Answers answers) {
    return Walk.any(
        condition,
        node ->
            !(node instanceof FuncLit)
                && node instanceof Ident name
                && answers.symbol(name) instanceof Variable variable
                && variable.type().underlying() == Basic.BOOL);
  }
}
