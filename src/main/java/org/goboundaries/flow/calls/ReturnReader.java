package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Reads which functions code returns. */
final class ReturnReader {
  private final References references;
  private final MoveReader moves;
  private final Facts facts;

  ReturnReader(References references, MoveReader moves, Facts facts) {
    this.references = references;
    this.moves = moves;
    this.facts = facts;
  }

  void leave(ReturnStmt result) {
    if (result.results().isEmpty()) {
      facts.bareReturns.add(moves.code());
    }
    List<Variable> declared =
        moves.code().type() instanceof Signature signature ? signature.results() : List.of();
    for (int i = 0; i < result.results().size(); i++) {
      Expr value = result.results().get(i);
      Type into = i < declared.size() ? declared.get(i).type() : Unknown.TYPE;
      if (references.isFunction(value)) {
        moves.add(value, new Sink.Returned(moves.code(), i), into);
      } else if (into.underlying() instanceof Signature) {
        Reference none = MoveReader.isNil(value) ? Reference.NIL : Reference.UNKNOWN;
        Sink sink = new Sink.Returned(moves.code(), i);
        facts.movements.add(new Movement(moves.code(), none, sink, value, Unknown.TYPE, into));
      }
    }
  }
}
