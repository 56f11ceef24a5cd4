package org.goboundaries.flow.effects;

import java.util.LinkedHashSet;
import java.util.Set;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.TypeParameter;
import org.jspecify.annotations.Nullable;

/**
 * The types under whose names a method may be known: that of the operand, and those that it is
 * promoted from.
 */
final class Receivers {
  private final String method;
  private final Set<TypeName> found = new LinkedHashSet<>();

  private Receivers(String method) {
    this.method = method;
  }

  /**
   * The names of these types, from the operand to the declaring one.
   *
   * @param symbol the method, null where it is not known
   */
  static Set<TypeName> of(Type operand, String method, @Nullable Symbol symbol) {
    Receivers receivers = new Receivers(method);
    receivers.add(operand);
    Selection selection = symbol == null ? null : Members.find(operand, method, symbol.owner());
    if (selection != null) {
      selection.path().forEach(field -> receivers.add(field.type()));
    }
    return receivers.found;
  }

  private void add(Type type) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    if (base instanceof TypeParameter parameter) {
      base = parameter.constraint();
    }
    boolean isNew = base instanceof Named named && found.add(named.symbol());
    if (base.underlying() instanceof Interface demanded && (isNew || !(base instanceof Named))) {
      demanded.embedded().stream().filter(this::hasMethod).forEach(this::add);
    }
  }

  private boolean hasMethod(Type embedded) {
    return embedded.underlying() instanceof Interface inner
        && inner.typeSet().methods().stream().anyMatch(each -> each.name().equals(method));
  }
}
