package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.CheckedPackage;
import org.goboundaries.types.check.Importer;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.model.GoPackage;
import org.jspecify.annotations.Nullable;

/** Reads packages, so that an error of our own in one of them doesn't cost the others. */
final class Checker {
  private final List<Failure> failures = new ArrayList<>();

  /** A package that is analysed; null where reading it failed. */
  @Nullable CheckedPackage check(String path, String name, List<GoFile> files, Importer imports) {
    return guarded(files, () -> PackageChecker.check(path, name, files, imports));
  }

  /** A package that others import; null where reading it failed. */
  @Nullable GoPackage declarations(String path, String name, List<GoFile> files, Importer imports) {
    return guarded(files, () -> PackageChecker.declarations(path, name, files, imports));
  }

  private <T> @Nullable T guarded(List<GoFile> files, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError e) {
      files.forEach(file -> failures.add(new Failure(file.text(), e)));
      return null;
    }
  }

  /** What went wrong, for each file of the packages that it concerns. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }
}
