package org.goboundaries.types.check;

import java.util.List;
import java.util.function.Supplier;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Symbol.Origin;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;

/** Makes the symbol of a declared type; what it stands for is read when asked for. */
final class TypeDeclaration {
  private final TypeSpec spec;
  private final Context context;
  private final List<TypeParameter> parameters;

  private TypeDeclaration(TypeSpec spec, Context context) {
    this.spec = spec;
    this.context = context;
    context.open();
    this.parameters =
        spec.typeParameters().isEmpty()
            ? List.of()
            : context.types.fieldReader().typeParameters(spec.typeParameters());
  }

  /**
   * The symbol of a type.
   *
   * @param place makes the context of the declaration
   */
  static TypeName of(
      TypeSpec spec, Origin origin, Supplier<Context> place, Lazy<List<Function>> methods) {
    Holder holder = new Holder(spec, place);
    Lazy<List<TypeParameter>> parameters = new Lazy<>(List.of(), holder::parameters);
    String name = spec.name().name();
    if (spec.alias()) {
      return new TypeName(origin, name, new Lazy<>(Unknown.TYPE, holder::type), parameters);
    }
    Lazy<Type> underlying = new Lazy<>(Unknown.TYPE, holder::underlying);
    Named[] type = new Named[1];
    TypeName symbol = new TypeName(origin, name, new Lazy<>(Unknown.TYPE, () -> type[0]));
    type[0] = Named.declared(symbol, parameters, underlying, methods);
    symbol.type();
    return symbol;
  }

  /** Reads all that can be read later. */
  static void complete(TypeName name) {
    if (name.type() instanceof Named named && named.symbol() == name) {
      named.typeParameters();
      named.underlying();
      named.methods();
    } else {
      name.aliasParameters();
    }
  }

  private Type type() {
    return context.types.read(spec.type());
  }

  private Type underlying() {
    if (!context.depth.enter()) {
      return Unknown.TYPE;
    }
    try {
      Type type = type();
      return type instanceof TypeParameter ? Unknown.TYPE : type.underlying();
    } finally {
      context.depth.leave();
    }
  }

  /** Makes the declaration once, for its parameters and for its type. */
  private static final class Holder {
    private final Lazy<List<TypeDeclaration>> declaration;

    Holder(TypeSpec spec, Supplier<Context> place) {
      this.declaration =
          new Lazy<>(List.of(), () -> List.of(new TypeDeclaration(spec, place.get())));
    }

    List<TypeParameter> parameters() {
      List<TypeDeclaration> made = declaration.get();
      return made.isEmpty() ? List.of() : made.get(0).parameters;
    }

    Type type() {
      List<TypeDeclaration> made = declaration.get();
      return made.isEmpty() ? Unknown.TYPE : made.get(0).type();
    }

    Type underlying() {
      List<TypeDeclaration> made = declaration.get();
      return made.isEmpty() ? Unknown.TYPE : made.get(0).underlying();
    }
  }
}
