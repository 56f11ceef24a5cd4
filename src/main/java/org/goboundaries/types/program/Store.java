package org.goboundaries.types.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.program.ChangeCounts.Key;

/**
 * The packages that have been read. Programs that follow one another share it, for what has not
 * changed.
 */
final class Store {
  final ConcurrentMap<PackageState, Unit> units = new ConcurrentHashMap<>();
  final ConcurrentMap<PackageState, Outsider> outside = new ConcurrentHashMap<>();
  final ConcurrentMap<String, GoPackage> library = new ConcurrentHashMap<>();

  /** The packages outside of what is analysed, each once. */
  List<SourcePackage> outsiders() {
    Map<Key, SourcePackage> found = new LinkedHashMap<>();
    outside.values().forEach(each -> found.put(Key.of(each.source()), each.source()));
    return List.copyOf(found.values());
  }

  /** Forgets packages that are to be read anew. */
  void remove(Set<Key> changed) {
    units.keySet().removeIf(place -> changed.contains(place.key()));
    outside.keySet().removeIf(place -> changed.contains(place.key()));
  }

  /** A package that is not analysed. */
  record Outsider(SourcePackage source, GoPackage symbols) {}
}
