package org.goboundaries.types.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.ConstDecl;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeDecl;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** All names that units declare at their top level, and the methods of each type. */
final class Declared {
  private final Map<Item.Place, Item> items = new HashMap<>();
  private final Map<String, List<Item>> methods = new HashMap<>();

  void add(Unit unit, GoFile file) {
    for (Decl decl : file.declarations()) {
      if (decl instanceof FuncDecl function) {
        addFunction(unit, file, function);
      } else if (decl instanceof TypeDecl types) {
        types.specs().forEach(spec -> add(new Item(unit, file, spec, spec.name())));
      } else if (decl instanceof ConstDecl constants) {
        constants.specs().forEach(s -> s.names().forEach(n -> add(new Item(unit, file, s, n))));
      } else if (decl instanceof VarDecl variables) {
        variables.specs().forEach(s -> s.names().forEach(n -> add(new Item(unit, file, s, n))));
      }
    }
  }

  private void addFunction(Unit unit, GoFile file, FuncDecl function) {
    Item item = new Item(unit, file, function, function.name());
    Ident base = function.receiver() == null ? null : base(function.receiver().type());
    if (base == null) {
      add(item);
    } else {
      methods.computeIfAbsent(key(unit, base.name()), key -> new ArrayList<>()).add(item);
    }
  }

  private void add(Item item) {
    items.put(item.place(), item);
  }

  /** Every name but those of methods. */
  Iterable<Item> all() {
    return items.values();
  }

  @Nullable Item at(Item.Place place) {
    return items.get(place);
  }

  /** The methods of a declared type. */
  List<Item> methods(Item type) {
    return methods.getOrDefault(key(type.unit(), type.name().name()), List.of());
  }

  private static String key(Unit unit, String type) {
    return unit.symbols().path() + " " + type;
  }

  /** The name of a receiver's type. */
  private static @Nullable Ident base(Expr type) {
    Expr base = type;
    while (!(base instanceof Ident)) {
      if (base instanceof StarExpr pointer) {
        base = pointer.operand();
      } else if (base instanceof ParenExpr paren) {
        base = paren.inner();
      } else if (base instanceof IndexExpr instance) {
        base = instance.operand();
      } else {
        return null;
      }
    }
    return (Ident) base;
  }
}
