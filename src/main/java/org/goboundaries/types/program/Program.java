package org.goboundaries.types.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;

/**
 * The code under analysis as a whole. Every package is read in each of its variants, so that every
 * file lies in at least one unit; what packages outside declare is read as far as imports lead
 * there and their code is at hand. Where it is not, names are unknown.
 *
 * <p>Every file is looked at in one unit, that of the first variant that takes it. Other units may
 * have the same file for the names in it, and what it declares has other symbols there: within a
 * platform they are the same objects, from one to another they are not. So a declaration is known
 * by its place: the text, one object for each file, and the offset of the name.
 *
 * <p>May be used by many threads.
 */
public final class Program {
  private final List<Unit> units;
  private final Map<GoFile, Unit> byFile = new HashMap<>();
  private final Store store;

  private Program(
      Workspace workspace, Trees trees, Predicate<Variant> wanted, Store store, Versions versions) {
    this.store = store;
    this.units = new ProgramReader(workspace, trees, store, versions).read(wanted);
    units.forEach(unit -> unit.lookedAt().forEach(file -> byFile.put(file, unit)));
  }

  /** Reads the declarations of all packages of a workspace. */
  public static Program of(Workspace workspace, Trees trees) {
    return of(workspace, trees, variant -> true);
  }

  /** Reads the declarations of those variants of all packages that are wanted. */
  public static Program of(Workspace workspace, Trees trees, Predicate<Variant> wanted) {
    return new Program(workspace, trees, wanted, new Store(), Versions.none());
  }

  /** Every unit, package by package in the order of the workspace. */
  public List<Unit> units() {
    return units;
  }

  /** The unit in which a file is looked at: that of the first variant of its package with it. */
  public Optional<Unit> unitOf(GoFile file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Errors of our own while declarations were read; their packages are unknown. */
  public List<Failure> failures() {
    return List.copyOf(store.failures);
  }
}
