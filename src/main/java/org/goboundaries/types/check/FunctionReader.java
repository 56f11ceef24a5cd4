package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Substitution;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads receivers and signatures of declared functions. */
final class FunctionReader {
  private final Context context;
  private final List<TypeParameter> parameters = new ArrayList<>();

  private FunctionReader(Context context) {
    this.context = context;
  }

  static Function.Content read(Context context, FuncDecl declaration) {
    context.open();
    FunctionReader reader = new FunctionReader(context);
    Variable receiver = reader.receiver(declaration.receiver());
    Signature signature = context.types.fieldReader().signature(declaration.type(), List.of());
    // Read now: whoever needs the signature needs them next.
    reader.parameters.forEach(TypeParameter::constraint);
    return new Function.Content(signature, receiver, List.copyOf(reader.parameters));
  }

  /** The name of the type that a method belongs to. */
  static String baseName(FuncDecl declaration) {
    Field receiver = declaration.receiver();
    Ident name = receiver == null ? null : Callee.name(withoutStar(receiver.type()));
    return name == null ? "" : name.name();
  }

  static Expr withoutStar(Expr type) {
    Expr expr = ParenExpr.strip(type);
    return expr instanceof StarExpr star ? ParenExpr.strip(star.operand()) : expr;
  }

  private @Nullable Variable receiver(@Nullable Field field) {
    if (field == null) {
      return null;
    }
    Type type = type(field.type());
    Ident name = field.names().isEmpty() ? null : field.names().get(0);
    Variable receiver =
        new Variable(
            context.file.origin(name == null ? field.start() : name.start()),
            name == null ? "" : name.name(),
            Variable.Kind.RECEIVER,
            type);
    if (name != null) {
      context.record(name, receiver);
    }
    return receiver;
  }

  private Type type(Expr expr) {
    Expr base = withoutStar(expr);
    if (!(base instanceof IndexExpr index)) {
      return context.types.read(expr);
    }
    Type type = instance(index);
    if (ParenExpr.strip(expr) instanceof StarExpr star && !type.isUnknown()) {
      type = new Pointer(type);
      context.record(star, Operand.type(type));
    }
    return type;
  }

  /** In a receiver the type arguments are names being declared. */
  private Type instance(IndexExpr index) {
    Type generic = context.types.read(index.operand());
    List<TypeParameter> wanted =
        generic instanceof Named named ? named.typeParameters() : List.of();
    for (int i = 0; i < index.indices().size(); i++) {
      if (ParenExpr.strip(index.indices().get(i)) instanceof Ident name) {
        declare(name, i, wanted);
      }
    }
    Type type =
        generic instanceof Named named
            ? named.generic().instantiate(List.copyOf(parameters))
            : Unknown.TYPE;
    context.record(index, Operand.type(type));
    return type;
  }

  private void declare(Ident name, int index, List<TypeParameter> wanted) {
    Lazy<Type> constraint =
        new Lazy<>(
            Unknown.TYPE,
            () ->
                index < wanted.size()
                    ? Substitution.of(wanted, parameters).apply(wanted.get(index).constraint())
                    : Unknown.TYPE);
    TypeParameter parameter =
        new TypeParameter(context.file.origin(name.start()), name.name(), constraint);
    parameters.add(parameter);
    context.scope.declare(parameter.symbol());
    context.record(name, parameter.symbol());
  }
}
