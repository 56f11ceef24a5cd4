package org.goboundaries.types.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A package that others may import before anything of it has been read: packages whose tests import
 * one another in a circle need that.
 */
public final class PackageDraft {
  private final Supplier<List<GoFile>> files;
  private final Importer imports;
  private final GoPackage symbols;
  private final PackageChecker checker;
  private @Nullable Declarations collected;

  /**
   * A package of which nothing has been read.
   *
   * @param files gives those of one build variant when they are needed first
   * @param recorded those of them whose declarations are to be answered for; of the others only
   *     what is needed is read
   * @param imports gives the packages that they import
   * @param sizes those of the platform
   */
  public PackageDraft(
      String path,
      String name,
      Supplier<List<GoFile>> files,
      Predicate<GoFile> recorded,
      Importer imports,
      Sizes sizes) {
    this.files = files;
    this.imports = imports;
    this.symbols = new GoPackage(path, name, new Lazy<>(Map.of(), this::collected));
    this.checker = new PackageChecker(symbols, recorded, sizes);
  }

  /** The package; its names are collected when somebody asks for one. */
  public GoPackage symbols() {
    return symbols;
  }

  private Map<String, Symbol> collected() {
    Map<String, Symbol> members = new HashMap<>();
    collected = checker.collect(files.get(), imports, members);
    return members;
  }

  /** Collects the names now, if nobody has asked for one before. */
  public void collect() {
    symbols.members();
  }

  /** Reads the declarations of recorded files. */
  public CheckedPackage check() {
    collect();
    Declarations declarations = collected;
    if (declarations == null) {
      throw new IllegalStateException("the names of " + symbols + " could not be collected");
    }
    return checker.resolve(declarations);
  }
}
