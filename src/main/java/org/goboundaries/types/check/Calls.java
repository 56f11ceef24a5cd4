package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Calls of functions and methods. */
final class Calls {
  private final Context context;
  private final Conversions conversions;

  Calls(Context context) {
    this.context = context;
    this.conversions = new Conversions(context);
  }

  Operand call(CallExpr call) {
    Operand function = context.exprs.check(call.function());
    if (function.isType()) {
      return conversions.convert(call, function.type());
    }
    if (function.mode() == Operand.Mode.BUILTIN) {
      Symbol builtin = function.symbol();
      return builtin == null ? Operand.UNKNOWN : context.builtins.call(call, builtin.name());
    }
    List<Argument> arguments = arguments(call);
    context.evaluations++;
    if (!(Core.of(function.type()) instanceof Signature signature)) {
      arguments.forEach(argument -> convert(argument, Unknown.TYPE));
      return Operand.UNKNOWN;
    }
    Signature bound =
        signature.typeParameters().isEmpty() ? signature : inferred(call, signature, arguments);
    convertAll(call, bound, arguments);
    return Operand.value(bound.result());
  }

  private void convertAll(CallExpr call, Signature signature, List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Type target = parameter(signature, i, call.spread());
      convert(arguments.get(i), target);
      generic(arguments.get(i), target);
    }
  }

  private void convert(Argument argument, Type target) {
    if (argument.expr != null) {
      context.untyped.convert(argument.expr, argument.operand, target);
    }
  }

  /** A generic function as argument gets its type arguments from the parameter. */
  private void generic(Argument argument, Type target) {
    if (argument.expr != null
        && argument.operand.type() instanceof Signature signature
        && !signature.typeParameters().isEmpty()) {
      Inference inference = new Inference(signature.typeParameters());
      inference.exact(signature.parameters(), target);
      context.record(argument.expr, Operand.value(inference.bound(signature)));
    }
  }

  /** The type of the parameter for an argument; unknown if there are too many. */
  static Type parameter(Signature signature, int index, boolean spread) {
    List<Variable> parameters = signature.parameters();
    int last = parameters.size() - 1;
    if (signature.isVariadic() && index >= last && !spread) {
      return parameters.get(last).type() instanceof Slice slice ? slice.element() : Unknown.TYPE;
    }
    return index <= last ? parameters.get(index).type() : Unknown.TYPE;
  }

  private List<Argument> arguments(CallExpr call) {
    List<Argument> arguments = new ArrayList<>();
    for (Expr expr : call.arguments()) {
      Operand operand = context.exprs.check(expr);
      if (call.arguments().size() == 1 && operand.type() instanceof Tuple tuple) {
        tuple.elements().forEach(type -> arguments.add(new Argument(null, Operand.value(type))));
      } else {
        arguments.add(new Argument(expr, operand));
      }
    }
    return arguments;
  }

  private Signature inferred(CallExpr call, Signature generic, List<Argument> arguments) {
    Signature signature = isRecursive(generic) ? Inference.renamed(generic) : generic;
    Inference inference = new Inference(signature.typeParameters());
    for (int i = 0; i < arguments.size(); i++) {
      inference.argument(parameter(signature, i, call.spread()), arguments.get(i).operand);
    }
    Signature bound = inference.bound(signature);
    context.record(call.function(), Operand.value(bound));
    return bound;
  }

  /** Whether the type parameters are those of the function that is being checked. */
  private boolean isRecursive(Signature signature) {
    for (TypeParameter parameter : signature.typeParameters()) {
      if (context.lookup(parameter.symbol().name()) == parameter.symbol()) {
        return true;
      }
    }
    return false;
  }

  /**
   * One argument.
   *
   * @param expr null for a result of a call that gives several
   */
  private record Argument(@Nullable Expr expr, Operand operand) {}
}
