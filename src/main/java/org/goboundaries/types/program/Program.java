package org.goboundaries.types.program;

import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;

/**
 * The code under analysis as a whole. Every package is read in each of its variants, so that every
 * file lies in at least one unit; what packages outside declare is read as far as imports lead
 * there and their code is at hand. Where it is not, names are unknown.
 *
 * <p>Symbols are the same objects in all units of a platform: the function that one package
 * declares is the one that another calls. May be used by many threads.
 */
public final class Program {
  private final List<Unit> units;

  private final List<Failure> failures;

  private Program(List<Unit> units, List<Failure> failures) {
    this.units = units;
    this.failures = failures;
  }

  /** Reads the declarations of all packages of a workspace. */
  public static Program of(Workspace workspace, Trees trees) {
    return of(workspace, trees, variant -> true);
  }

  /** Reads the declarations of those variants of all packages that are wanted. */
  public static Program of(Workspace workspace, Trees trees, Predicate<Variant> wanted) {
    ProgramReader reader = new ProgramReader(workspace, trees, wanted);
    List<Unit> units = reader.read();
    return new Program(units, reader.failures());
  }

  /** Every unit, package by package in the order of the workspace. */
  public List<Unit> units() {
    return units;
  }

  /** Errors of our own while declarations were read; their packages are unknown. */
  public List<Failure> failures() {
    return failures;
  }
}
