package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The names that a function goes by: a method by those of all types that promote it on the way. */
final class SymbolNames {
  private SymbolNames() {}

  /** Without the package: {@code Func} or {@code Type.Method}. */
  static String local(Function function) {
    Variable receiver = function.receiver();
    Named type = receiver == null ? null : named(receiver.type());
    return type == null ? function.name() : type.symbol().name() + "." + function.name();
  }

  /** Of a function that is known from its name alone. */
  static List<SymbolName> of(Function function) {
    GoPackage owner = function.owner();
    return owner == null ? List.of() : List.of(new SymbolName(owner.path(), local(function)));
  }

  /** Of a method that is called on a value of this type; that of a type parameter is demanded. */
  static List<SymbolName> of(Function method, Type operand, GoPackage from) {
    Type receiver = operand instanceof TypeParameter parameter ? parameter.constraint() : operand;
    Variable own = method.receiver();
    Named start = named(receiver);
    if (own != null && start != null && named(own.type()) == start.generic()) {
      return of(method);
    }
    List<SymbolName> names = new ArrayList<>();
    add(start, method, names);
    Selection selection = Members.find(receiver, method.name(), from);
    Type last = receiver;
    if (selection != null) {
      for (Variable field : selection.path()) {
        last = field.type();
        add(named(last), method, names);
      }
    }
    embedded(last, method, names, new HashSet<>());
    of(method).stream().filter(name -> !names.contains(name)).forEach(names::add);
    return List.copyOf(names);
  }

  /** An interface goes by the names of those that it embeds, too. */
  private static void embedded(Type type, Function method, List<SymbolName> names, Set<Type> seen) {
    if (!(type.underlying() instanceof Interface outer) || !seen.add(type)) {
      return;
    }
    for (Type inner : outer.embedded()) {
      boolean has =
          inner.underlying() instanceof Interface face
              && face.typeSet().methods().stream().anyMatch(method::isSameMember);
      if (has) {
        add(named(inner), method, names);
        embedded(inner, method, names, seen);
      }
    }
  }

  private static void add(@Nullable Named type, Function method, List<SymbolName> names) {
    GoPackage owner = type == null ? null : type.symbol().owner();
    if (type != null && owner != null) {
      names.add(new SymbolName(owner.path(), type.symbol().name() + "." + method.name()));
    }
  }

  /** Of a field of a type that has a name. */
  static @Nullable SymbolName of(Type owner, Variable field) {
    Named type = named(owner);
    GoPackage home = type == null ? null : type.symbol().owner();
    return type == null || home == null
        ? null
        : new SymbolName(home.path(), type.symbol().name() + "." + field.name());
  }

  static @Nullable Named named(Type type) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    return base instanceof Named named ? named : null;
  }

  /** Whether a symbol is declared in a package. */
  static boolean isIn(Symbol symbol, GoPackage owner) {
    return symbol.owner() == owner;
  }
}
