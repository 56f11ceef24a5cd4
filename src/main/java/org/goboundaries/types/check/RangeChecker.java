package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** For statements with a range clause. */
final class RangeChecker {
  private final Context context;

  RangeChecker(Context context) {
    this.context = context;
  }

  void range(RangeStmt range) {
    Operand operand = context.exprs.check(range.operand());
    if (range.define()) {
      List<Type> types = types(context.untyped.toDefault(range.operand(), operand).type());
      for (int i = 0; i < range.variables().size(); i++) {
        Type type = i < types.size() ? types.get(i) : Unknown.TYPE;
        if (range.variables().get(i) instanceof Ident ident) {
          context.declare(ident, Variable.Kind.LOCAL, type);
        }
      }
    } else {
      assigned(range, operand);
    }
    context.statements.check(range.body());
  }

  private void assigned(RangeStmt range, Operand operand) {
    Type first = Basic.INT;
    for (Expr variable : range.variables()) {
      boolean blank = variable instanceof Ident ident && ident.name().equals("_");
      Type type = blank ? Unknown.TYPE : context.exprs.check(variable).type();
      first = variable == range.variables().get(0) && !blank ? type : first;
    }
    context.untyped.convert(range.operand(), operand, first);
  }

  /** The types of key and value. */
  private static List<Type> types(Type type) {
    Type base = Core.of(type);
    if (base instanceof Pointer pointer) {
      base = Core.of(pointer.element()) instanceof Array array ? array : Unknown.TYPE;
    }
    if (base instanceof Basic basic) {
      return basic.kind() == Basic.Kind.STRING
          ? List.of(Basic.INT, Basic.INT32)
          : basic.isInteger() ? List.of(type) : List.of();
    } else if (base instanceof Slice slice) {
      return List.of(Basic.INT, slice.element());
    } else if (base instanceof Array array) {
      return List.of(Basic.INT, array.element());
    } else if (base instanceof GoMap map) {
      return List.of(map.key(), map.value());
    } else if (base instanceof Channel channel) {
      return List.of(channel.element());
    }
    return base instanceof Signature function ? yielded(function) : List.of();
  }

  private static List<Type> yielded(Signature function) {
    return function.parameters().size() == 1
            && Core.of(function.parameters().get(0).type()) instanceof Signature yield
        ? yield.parameters().stream().map(Variable::type).toList()
        : List.of();
  }
}
