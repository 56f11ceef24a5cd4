package org.goboundaries.flow.calls;

import java.util.HashSet;
import java.util.Set;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;

/** The names of all methods that a type may have, its own and promoted ones. */
final class MethodNames {
  private static final int DEEPEST = 10;

  private final Set<String> names = new HashSet<>();
  private final Set<Named> seen = new HashSet<>();

  private MethodNames() {}

  static Set<String> of(Named type) {
    MethodNames found = new MethodNames();
    found.add(type, 0);
    return found.names;
  }

  private void add(Type type, int depth) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    if (base instanceof Named named) {
      if (depth > DEEPEST || !seen.add(named)) {
        return;
      }
      named.methods().stream().map(Function::name).forEach(names::add);
    }
    if (base.underlying() instanceof Struct struct) {
      struct.fields().stream().filter(Variable::isEmbedded).forEach(f -> add(f.type(), depth + 1));
    } else if (base.underlying() instanceof Interface face) {
      face.typeSet().methods().stream().map(Function::name).forEach(names::add);
    }
  }
}
