package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** The variables of one line of a declaration at package level. */
final class PackageVariables {
  private final PackageChecker checker;
  private final GoFile file;
  private final VarSpec spec;
  private final List<Variable> symbols = new ArrayList<>();
  private final Lazy<Type> declared;
  private final List<Lazy<List<Type>>> values = new ArrayList<>();

  PackageVariables(PackageChecker checker, GoFile file, VarSpec spec) {
    this.checker = checker;
    this.file = file;
    this.spec = spec;
    this.declared = new Lazy<>(Unknown.TYPE, () -> checker.context(file).types.read(spec.type()));
    for (int i = 0; i < spec.values().size(); i++) {
      int index = i;
      values.add(new Lazy<>(List.of(), () -> value(index)));
    }
    for (int i = 0; i < spec.names().size(); i++) {
      symbols.add(symbol(i));
    }
  }

  List<Variable> symbols() {
    return symbols;
  }

  /** Reads the values of variables whose type is declared, too. */
  void initialise() {
    values.forEach(Lazy::get);
  }

  private Variable symbol(int index) {
    Ident name = spec.names().get(index);
    Lazy<Type> type = new Lazy<>(Unknown.TYPE, () -> type(index));
    Variable variable =
        new Variable(
            checker.fileNames(file).origin(name.start()), name.name(), Variable.Kind.PACKAGE, type);
    checker.record(file, name, variable);
    return variable;
  }

  private Type type(int index) {
    if (spec.type() != null) {
      return declared.get();
    }
    boolean shared = values.size() == 1 && symbols.size() > 1;
    if (!shared && values.size() != symbols.size()) {
      return Unknown.TYPE;
    }
    List<Type> types = values.get(shared ? 0 : index).get();
    int at = shared ? index : 0;
    return at < types.size() ? types.get(at) : Unknown.TYPE;
  }

  private List<Type> value(int index) {
    AssignmentChecker assignments = new AssignmentChecker(checker.context(file));
    if (spec.type() != null) {
      return List.of(assignments.value(spec.values().get(index), declared.get()).type());
    }
    int count = values.size() == 1 ? symbols.size() : 1;
    return assignments.types(List.of(spec.values().get(index)), count);
  }
}
