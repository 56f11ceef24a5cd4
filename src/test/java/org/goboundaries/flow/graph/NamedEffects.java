package org.goboundaries.flow.graph;

import java.util.EnumSet;
import java.util.Set;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** Effects told by names: functions of these tests do what they are called. */
record NamedEffects(boolean mayPanic) implements Effects {
  @Override
  public Set<Outcome> outcomes(CallExpr call) {
    String name = call.function() instanceof Ident ident ? ident.name() : "";
    return switch (name) {
      case "panic" -> EnumSet.of(Outcome.PANICS);
      case "goexit" -> EnumSet.of(Outcome.GOEXITS);
      case "exit" -> EnumSet.of(Outcome.EXITS);
      case "hang" -> EnumSet.noneOf(Outcome.class);
      case "risky" -> EnumSet.of(Outcome.RETURNS, Outcome.PANICS);
      case "unknown" -> EnumSet.allOf(Outcome.class);
      default -> EnumSet.of(Outcome.RETURNS);
    };
  }

  @Override
  public boolean mayPanic(Node operation) {
    return mayPanic;
  }

  @Override
  public Answer rangesOverFunction(RangeStmt loop) {
    boolean isSequence = loop.operand() instanceof Ident ident && ident.name().startsWith("seq");
    return isSequence ? Answer.YES : Answer.NO;
  }
}
