package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.source.SourceText;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Variable;
import org.goboundaries.types.program.Unit;

/**
 * The functions and variables of which not every use can be known: those that platforms declare at
 * places of their own, for other files are analysed on one platform only, and those whose name
 * stands somewhere in the package for nobody knows what.
 */
final class AmbiguousNames {
  private final Set<Place> twins = new HashSet<>();
  private final Map<String, Set<String>> unclear = new HashMap<>();

  /** Takes note of names that could not be resolved. */
  void addUnclear(String path, Set<String> names) {
    unclear.computeIfAbsent(path, key -> new HashSet<>()).addAll(names);
  }

  /** Takes note of what the variants of packages declare. */
  void add(List<Unit> units) {
    Map<Object, List<Unit>> byPackage = new HashMap<>();
    for (Unit unit : units) {
      Object key = List.of(unit.source().folder(), unit.symbols().path(), unit.symbols().name());
      byPackage.computeIfAbsent(key, k -> new ArrayList<>(1)).add(unit);
    }
    byPackage.values().stream().filter(all -> all.size() > 1).forEach(this::addVariants);
  }

  private void addVariants(Collection<Unit> variants) {
    // what a file of all variants declares has no twin: that would be a second declaration there
    Set<SourceText> common = common(variants);
    Map<String, Set<Place>> places = new HashMap<>();
    for (Unit unit : variants) {
      for (Symbol symbol : unit.symbols().members()) {
        boolean isCommon = common.contains(symbol.file());
        if (!isCommon) {
          add(symbol.name(), symbol, places);
        }
        if (symbol instanceof TypeName name && name.type() instanceof Named type) {
          addMethods(name.name(), type, common, places);
          if (!isCommon) {
            addFields(name.name(), type, places);
          }
        }
      }
    }
    places.values().stream().filter(all -> all.size() > 1).forEach(twins::addAll);
  }

  private static Set<SourceText> common(Collection<Unit> variants) {
    Map<SourceText, Integer> counts = new IdentityHashMap<>();
    for (Unit unit : variants) {
      unit.files().forEach(file -> counts.merge(file.text(), 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < variants.size());
    return counts.keySet();
  }

  private static void addMethods(
      String name, Named type, Set<SourceText> common, Map<String, Set<Place>> places) {
    for (Function method : type.methods()) {
      if (!common.contains(method.file())) {
        add(name + "." + method.name(), method, places);
      }
    }
  }

  private static void addFields(String name, Named type, Map<String, Set<Place>> places) {
    if (type.underlying() instanceof Struct struct) {
      for (Variable field : struct.fields()) {
        add(name + "." + field.name(), field, places);
      }
    }
  }

  private static void add(String name, Symbol symbol, Map<String, Set<Place>> places) {
    Place place = Place.of(symbol);
    if (place != null) {
      places.computeIfAbsent(name, key -> new HashSet<>(2)).add(place);
    }
  }

  /** Whether somebody may use a function or variable where it isn't known. */
  boolean areAbout(Symbol symbol) {
    GoPackage owner = symbol.owner();
    Place place = Place.of(symbol);
    return place == null
        || owner == null
        || twins.contains(place)
        || unclear.getOrDefault(owner.path(), Set.of()).contains(symbol.name());
  }
}
