package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.ConstDecl;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.TypeDecl;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Variable;

/** Declarations among statements: a name is known after its declaration, a type's name within. */
final class LocalDeclarations {
  private final Context context;

  LocalDeclarations(Context context) {
    this.context = context;
  }

  void declare(Decl declaration) {
    if (declaration instanceof VarDecl decl) {
      decl.specs().forEach(this::variables);
    } else if (declaration instanceof ConstDecl decl) {
      constants(decl);
    } else if (declaration instanceof TypeDecl decl) {
      decl.specs().forEach(this::type);
    }
  }

  private void variables(VarSpec spec) {
    AssignmentChecker assignments = new AssignmentChecker(context);
    List<Type> types = new ArrayList<>();
    if (spec.type() == null) {
      types.addAll(assignments.types(spec.values(), spec.names().size()));
    } else {
      Type type = context.types.read(spec.type());
      spec.names().forEach(name -> types.add(type));
      if (spec.values().size() == spec.names().size()) {
        spec.values().forEach(value -> assignments.value(value, type));
      } else {
        spec.values().forEach(context.exprs::check);
      }
    }
    for (int i = 0; i < spec.names().size(); i++) {
      context.declare(spec.names().get(i), Variable.Kind.LOCAL, types.get(i));
    }
  }

  private void constants(ConstDecl declaration) {
    ConstGroup group = new ConstGroup();
    for (ConstSpec spec : declaration.specs()) {
      group.next(spec);
      List<Constant> fresh = new ArrayList<>();
      for (int i = 0; i < spec.names().size(); i++) {
        Expr value = group.value(i);
        Context place = group.isRepeated() ? context.fork(null) : context;
        Constant.Content content = ConstGroup.content(place, group.type(), value, spec.iota());
        Constant constant =
            new Constant(
                context.file.origin(spec.names().get(i).start()),
                spec.names().get(i).name(),
                Lazy.of(content));
        context.record(spec.names().get(i), constant);
        fresh.add(constant);
      }
      context.declare(fresh);
    }
  }

  private void type(TypeSpec spec) {
    TypeName name =
        TypeDeclaration.of(
            spec,
            context.file.origin(spec.name().start()),
            () -> context.fork(context.answers),
            Lazy.of(List.of()));
    context.record(spec.name(), name);
    if (spec.alias()) {
      TypeDeclaration.complete(name);
      context.scope.declare(name);
    } else {
      context.scope.declare(name);
      TypeDeclaration.complete(name);
    }
  }
}
