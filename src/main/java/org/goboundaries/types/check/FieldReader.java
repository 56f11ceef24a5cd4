package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.InterfaceType;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.StructType;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads lists of names with types: parameters, fields, methods of interfaces. */
final class FieldReader {
  private final Context context;

  FieldReader(Context context) {
    this.context = context;
  }

  /**
   * A signature. Its names are declared in the current scope.
   *
   * @param outer type parameters that it has, declared already
   */
  Signature signature(FuncType type, List<TypeParameter> outer) {
    List<TypeParameter> own =
        type.typeParameters().isEmpty() ? outer : typeParameters(type.typeParameters());
    List<Variable> parameters = variables(type.parameters(), Variable.Kind.PARAMETER);
    List<Variable> results = variables(type.results(), Variable.Kind.RESULT);
    // Only now: the name of a parameter must not hide a type in the signature itself.
    context.declare(parameters);
    context.declare(results);
    return new Signature(own, parameters, results, isVariadic(type));
  }

  private static boolean isVariadic(FuncType type) {
    int last = type.parameters().size() - 1;
    return last >= 0 && type.parameters().get(last).type() instanceof Ellipsis;
  }

  /** Declares type parameters; their constraints are read when asked for, in the scope of all. */
  List<TypeParameter> typeParameters(List<Field> fields) {
    List<TypeParameter> parameters = new ArrayList<>();
    List<Lazy<Type>> constraints = new ArrayList<>();
    for (Field field : fields) {
      Lazy<Type> constraint = new Lazy<>(Unknown.TYPE, () -> context.types.read(field.type()));
      constraints.add(constraint);
      for (Ident name : field.names()) {
        TypeParameter parameter =
            new TypeParameter(context.file.origin(name.start()), name.name(), constraint);
        context.scope.declare(parameter.symbol());
        context.record(name, parameter.symbol());
        parameters.add(parameter);
      }
    }
    constraints.forEach(Lazy::get);
    return parameters;
  }

  private List<Variable> variables(List<Field> fields, Variable.Kind kind) {
    List<Variable> variables = new ArrayList<>();
    for (Field field : fields) {
      Type type = context.types.read(field.type());
      for (Ident name : field.names()) {
        variables.add(variable(name, kind, type));
      }
      if (field.names().isEmpty()) {
        variables.add(new Variable(context.file.origin(field.start()), "", kind, type));
      }
    }
    return variables;
  }

  private Variable variable(Ident name, Variable.Kind kind, Type type) {
    Variable variable = new Variable(context.file.origin(name.start()), name.name(), kind, type);
    context.record(name, variable);
    return variable;
  }

  Struct struct(StructType struct) {
    List<Variable> fields = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (Field field : struct.fields()) {
      Type type = context.types.read(field.type());
      for (Ident name : field.names()) {
        fields.add(variable(name, Variable.Kind.FIELD, type));
      }
      if (field.names().isEmpty()) {
        fields.add(embedded(field, type));
      }
      while (tags.size() < fields.size()) {
        tags.add(tag(field.tag()));
      }
    }
    return new Struct(fields, tags);
  }

  private Variable embedded(Field field, Type type) {
    Expr expr = ParenExpr.strip(field.type());
    Ident name = Callee.name(expr instanceof StarExpr star ? star.operand() : expr);
    int start = name == null ? field.start() : name.start();
    String text = name == null ? "_" : name.name();
    return new Variable(context.file.origin(start), text, Variable.Kind.EMBEDDED, type);
  }

  private String tag(@Nullable BasicLit tag) {
    return tag != null && LiteralValues.of(tag, context.file.file()) instanceof Value.Text text
        ? text.text()
        : "";
  }

  Interface interfaceType(InterfaceType type) {
    List<Function> methods = new ArrayList<>();
    List<Type> embedded = new ArrayList<>();
    for (Field element : type.elements()) {
      if (element.names().isEmpty()) {
        embedded.add(context.types.read(element.type()));
      } else {
        methods.add(method(element.names().get(0), element.type()));
      }
    }
    return methods.isEmpty() && embedded.isEmpty()
        ? Interface.EMPTY
        : new Interface(methods, embedded, false);
  }

  private Function method(Ident name, Expr type) {
    Function method =
        Function.abstractMethod(
            context.file.origin(name.start()), name.name(), context.types.read(type));
    context.record(name, method);
    return method;
  }
}
