package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Symbol> members = new HashMap<>();
  private final Map<GoFile, FileNames> names = new IdentityHashMap<>();
  private final Map<GoFile, Answers> answers = new IdentityHashMap<>();
  private final List<Context.Later> literals = new ArrayList<>();
  private final Depth depth = new Depth();
  private final GoPackage owner;
  private final boolean recorded;

  private PackageChecker(String path, String name, boolean recorded) {
    this.owner = new GoPackage(path, name, members);
    this.recorded = recorded;
  }

  /**
   * Reads a package whose functions will be asked about.
   *
   * @param files those of one build variant
   * @param imports gives the packages that they import
   */
  public static CheckedPackage check(
      String path, String name, List<GoFile> files, Importer imports) {
    PackageChecker checker = new PackageChecker(path, name, true);
    Declarations declarations = checker.read(files, imports);
    return new CheckedPackage(
        checker.owner,
        checker.names,
        checker.answers,
        declarations.functions(),
        List.copyOf(checker.literals));
  }

  /** Reads the declarations of a package that others import; no body is looked at. */
  public static GoPackage declarations(
      String path, String name, List<GoFile> files, Importer imports) {
    PackageChecker checker = new PackageChecker(path, name, false);
    checker.read(files, imports);
    return checker.owner;
  }

  private Declarations read(List<GoFile> files, Importer imports) {
    Declarations declarations = new Declarations(this, members);
    for (GoFile file : files) {
      FileNames fileNames = new FileNames(file, owner);
      names.put(file, fileNames);
      if (recorded) {
        answers.put(file, new Answers(null, EXPECTED));
      }
      for (ImportSpec spec : file.imports()) {
        fileNames.add(spec, imported(spec.path(), imports), answers.get(file));
      }
      declarations.add(file);
    }
    declarations.joinAliases();
    declarations.resolve();
    return declarations;
  }

  private static @Nullable GoPackage imported(String path, Importer imports) {
    return switch (path) {
      case "C" -> null;
      case "unsafe" -> Universe.UNSAFE;
      default -> imports.find(path);
    };
  }

  /** A new context for a declaration in a file. */
  Context context(GoFile file) {
    Context context = new Context(owner, fileNames(file), answers.get(file), depth);
    context.later = literals;
    return context;
  }

  /** The same, for expressions that are only repeated there. */
  Context silent(GoFile file) {
    Context context = new Context(owner, fileNames(file), null, depth);
    context.later = new ArrayList<>();
    return context;
  }

  FileNames fileNames(GoFile file) {
    FileNames found = names.get(file);
    if (found == null) {
      throw new IllegalArgumentException("not a file of this package: " + file.text());
    }
    return found;
  }

  boolean isRecorded() {
    return recorded;
  }

  void record(GoFile file, Ident ident, Symbol symbol) {
    Answers found = answers.get(file);
    if (found != null) {
      found.symbol(ident, symbol);
    }
  }
}
