package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;

/** Calls of predeclared functions and of those in package unsafe. */
final class Builtins {
  private static final Operand NOTHING = Operand.value(new Tuple(List.of()));

  private final Context context;
  private final ConstantBuiltins constants;

  Builtins(Context context) {
    this.context = context;
    this.constants = new ConstantBuiltins(context);
  }

  Operand call(CallExpr call, String name) {
    int before = context.evaluations;
    Operand result = evaluated(call, name, before);
    context.evaluations = result.isConstant() ? before : context.evaluations + 1;
    return result;
  }

  private Operand evaluated(CallExpr call, String name, int before) {
    List<Operand> arguments = new ArrayList<>();
    for (Expr expr : call.arguments()) {
      arguments.add(context.exprs.check(expr));
    }
    if (name.equals("recover")) {
      return Operand.value(Interface.EMPTY);
    }
    if (arguments.isEmpty()) {
      return name.startsWith("print") ? NOTHING : Operand.UNKNOWN;
    }
    if (name.equals("len") || name.equals("cap")) {
      return constants.length(call, arguments.get(0), context.evaluations == before);
    }
    return spread(arguments) ? Operand.UNKNOWN : apply(call, name, arguments);
  }

  private static boolean spread(List<Operand> arguments) {
    return arguments.get(0).type() instanceof Tuple;
  }

  private Operand apply(CallExpr call, String name, List<Operand> arguments) {
    Operand first = arguments.get(0);
    return switch (name) {
      case "append" -> append(call, arguments);
      case "make" -> make(call, arguments);
      case "new" -> allocate(call, first);
      case "copy" -> counted(call, arguments);
      case "min", "max" -> constants.extreme(call, name, arguments);
      case "complex", "real", "imag" -> constants.complex(call, name, arguments);
      case "delete" -> delete(call, arguments);
      case "clear", "close" -> NOTHING;
      case "panic", "print", "println" -> defaults(call, arguments);
      default -> unsafe(call, name, arguments);
    };
  }

  private Operand defaults(CallExpr call, List<Operand> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      context.untyped.toDefault(call.arguments().get(i), arguments.get(i));
    }
    return NOTHING;
  }

  private Operand append(CallExpr call, List<Operand> arguments) {
    Type type = arguments.get(0).type();
    Type element = Core.of(type) instanceof Slice slice ? slice.element() : Unknown.TYPE;
    for (int i = 1; i < arguments.size(); i++) {
      if (!call.spread() || !arguments.get(i).isConstant()) {
        context.untyped.convert(call.arguments().get(i), arguments.get(i), element);
      }
    }
    return arguments.get(0).isNil() ? Operand.UNKNOWN : Operand.value(type);
  }

  private Operand make(CallExpr call, List<Operand> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      context.untyped.convert(call.arguments().get(i), arguments.get(i), Basic.INT);
    }
    return arguments.get(0).isType() ? Operand.value(arguments.get(0).type()) : Operand.UNKNOWN;
  }

  private Operand allocate(CallExpr call, Operand argument) {
    Operand operand = context.untyped.toDefault(call.arguments().get(0), argument);
    return operand.isUnknown() || operand.isNil()
        ? Operand.UNKNOWN
        : Operand.value(new Pointer(operand.type()));
  }

  private Operand counted(CallExpr call, List<Operand> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      // A constant string stays untyped.
      if (!arguments.get(i).isConstant()) {
        context.untyped.toDefault(call.arguments().get(i), arguments.get(i));
      }
    }
    return Operand.value(Basic.INT);
  }

  private Operand delete(CallExpr call, List<Operand> arguments) {
    if (arguments.size() == 2) {
      Type key = Core.of(arguments.get(0).type()) instanceof GoMap map ? map.key() : Unknown.TYPE;
      context.untyped.convert(call.arguments().get(1), arguments.get(1), key);
    }
    return NOTHING;
  }

  private Operand unsafe(CallExpr call, String name, List<Operand> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      context.untyped.convert(call.arguments().get(i), arguments.get(i), Basic.INT);
    }
    Type first = arguments.get(0).type();
    return switch (name) {
      case "Add" -> Operand.value(Basic.UNSAFE_POINTER);
      case "Slice" ->
          Core.of(first) instanceof Pointer p
              ? Operand.value(new Slice(p.element()))
              : Operand.UNKNOWN;
      case "SliceData" ->
          Core.of(first) instanceof Slice s
              ? Operand.value(new Pointer(s.element()))
              : Operand.UNKNOWN;
      case "String" -> Operand.value(Basic.STRING);
      case "StringData" -> stringData(call, arguments.get(0));
      default -> constants.size(call, name, arguments.get(0));
    };
  }

  private Operand stringData(CallExpr call, Operand argument) {
    context.untyped.convert(call.arguments().get(0), argument, Basic.STRING);
    return Operand.value(new Pointer(Basic.UINT8));
  }
}
