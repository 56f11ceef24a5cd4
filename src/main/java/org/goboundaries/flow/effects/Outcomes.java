package org.goboundaries.flow.effects;

import java.util.Set;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.types.model.Function;

/** How functions come to their ends, where their code is available. */
public interface Outcomes {
  /** Of code that was not read. */
  Set<Outcome> UNKNOWN = Set.of(Outcome.RETURNS, Outcome.PANICS);

  /** Of a declared function or method; of one that an interface asks for, of any that may be it. */
  default Set<Outcome> of(Function function) {
    return UNKNOWN;
  }

  /** Of a function literal. */
  default Set<Outcome> of(FuncLit literal) {
    return UNKNOWN;
  }
}
