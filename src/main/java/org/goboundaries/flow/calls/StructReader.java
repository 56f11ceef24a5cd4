package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;

/** Reads what literals of structs put into fields. */
final class StructReader {
  private final Answers answers;
  private final References references;
  private final MoveReader moves;

  StructReader(Answers answers, References references, MoveReader moves) {
    this.answers = answers;
    this.references = references;
    this.moves = moves;
  }

  /** The fields of a struct. */
  void compose(CompositeLit literal) {
    Type type = answers.type(literal);
    Type base = type.underlying() instanceof Pointer pointer ? pointer.element() : type;
    if (!(base.underlying() instanceof Struct struct)) {
      return;
    }
    List<Variable> fields = struct.fields();
    for (int i = 0; i < literal.elements().size(); i++) {
      Expr element = literal.elements().get(i);
      if (element instanceof KeyValueExpr pair && pair.key() instanceof Ident key) {
        references.mark(key);
        if (answers.symbol(key) instanceof Variable field) {
          field(base, field, pair.value());
        }
      } else if (i < fields.size()) {
        field(base, fields.get(i), element);
      }
    }
  }

  private void field(Type owner, Variable field, Expr value) {
    Sink sink = new Sink.Into(field, SymbolNames.of(owner, field));
    if (references.isFunction(value)) {
      moves.add(value, sink, field.type());
    } else if (field.type().underlying() instanceof Interface) {
      moves.add(value, answers.type(value), sink, field.type());
    }
  }
}
