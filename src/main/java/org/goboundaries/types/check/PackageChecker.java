package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Universe;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a package. */
public final class PackageChecker {
  private static final int EXPECTED = 100;

  private final Map<GoFile, FileScope> names = new IdentityHashMap<>();
  private final Map<GoFile, Answers> answers = new IdentityHashMap<>();
  private final List<Context.Later> literals = new ArrayList<>();
  private final Depth depth = new Depth();
  private final GoPackage owner;
  private final Predicate<GoFile> recorded;
  private final Sizes sizes;

  PackageChecker(GoPackage owner, Predicate<GoFile> recorded, Sizes sizes) {
    this.owner = owner;
    this.recorded = recorded;
    this.sizes = sizes;
  }

  /**
   * Reads a package whose functions will be asked about.
   *
   * @param files those of one build variant
   * @param imports gives the packages that they import
   */
  public static CheckedPackage check(
      String path, String name, List<GoFile> files, Importer imports) {
    return check(path, name, files, file -> true, imports);
  }

  /**
   * Reads a package, some files of which will be asked about.
   *
   * @param files those of one build variant
   * @param recorded those of them whose declarations are to be answered for; of the others only
   *     what is needed is read
   * @param imports gives the packages that they import
   */
  public static CheckedPackage check(
      String path, String name, List<GoFile> files, Predicate<GoFile> recorded, Importer imports) {
    return new PackageDraft(path, name, () -> files, recorded, imports, Sizes.BITS_64).check();
  }

  /**
   * A package that others import; no body is analysed, and each declaration only when somebody asks
   * for it.
   *
   * @param files gives those of one build variant when the first name is asked for
   * @param imports gives the packages that they import
   */
  public static GoPackage declarations(
      String path, String name, Supplier<List<GoFile>> files, Importer imports) {
    return new PackageDraft(path, name, files, file -> false, imports, Sizes.BITS_64).symbols();
  }

  /** Collects what files declare; nothing is found out about it yet. */
  Declarations collect(List<GoFile> files, Importer imports, Map<String, Symbol> members) {
    Declarations declarations = new Declarations(this, members);
    for (GoFile file : files) {
      FileScope fileNames = new FileScope(file, owner, sizes);
      names.put(file, fileNames);
      if (recorded.test(file)) {
        answers.put(file, new Answers(null, EXPECTED));
      }
      for (ImportSpec spec : file.imports()) {
        fileNames.add(spec, imported(spec.path(), imports), answers.get(file));
      }
      declarations.add(file);
    }
    declarations.joinAliases();
    return declarations;
  }

  private static @Nullable GoPackage imported(String path, Importer imports) {
    return switch (path) {
      case "C" -> null;
      case "unsafe" -> Universe.UNSAFE;
      default -> imports.find(path);
    };
  }

  /** Finds out all about the declarations of recorded files. */
  CheckedPackage resolve(Declarations declarations) {
    declarations.resolve();
    return new CheckedPackage(
        owner, names, answers, declarations.functions(), List.copyOf(literals));
  }

  /** A new context for a declaration in a file. */
  Context context(GoFile file) {
    Answers found = answers.get(file);
    Context context = new Context(owner, fileNames(file), found, depth);
    context.later = found == null ? new ArrayList<>() : literals;
    return context;
  }

  /** The same, for expressions that are only repeated there. */
  Context silent(GoFile file) {
    Context context = new Context(owner, fileNames(file), null, depth);
    context.later = new ArrayList<>();
    return context;
  }

  FileScope fileNames(GoFile file) {
    FileScope found = names.get(file);
    if (found == null) {
      throw new IllegalArgumentException("not a file of this package: " + file.text());
    }
    return found;
  }

  boolean isRecorded(GoFile file) {
    return answers.containsKey(file);
  }

  void record(GoFile file, Ident ident, Symbol symbol) {
    Answers found = answers.get(file);
    if (found != null) {
      found.symbol(ident, symbol);
    }
  }
}
