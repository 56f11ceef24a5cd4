package org.goboundaries.types.program;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.types.model.GoPackage;

/** All packages that have been read: those of programs that follow one another, too. */
final class Store {
  final ConcurrentMap<Place, Unit> units = new ConcurrentHashMap<>();
  final ConcurrentMap<Place, Unit> externalTests = new ConcurrentHashMap<>();
  final ConcurrentMap<Place, GoPackage> outside = new ConcurrentHashMap<>();
  final ConcurrentMap<String, GoPackage> known = new ConcurrentHashMap<>();
  final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
}
