package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Symbol.Origin;
import org.goboundaries.types.model.Universe;
import org.jspecify.annotations.Nullable;

/** The file block: what a file imports. */
final class FileScope {
  private static final Pattern MAJOR = Pattern.compile("v\\d+");
  private static final Pattern DOTTED_MAJOR = Pattern.compile("\\.v\\d+$");
  private static final Pattern PREFIX = Pattern.compile("^go-");
  private static final Pattern SUFFIX = Pattern.compile("[.-]go$");

  private final GoFile file;
  private final GoPackage owner;
  private final Sizes sizes;
  private final Map<String, PackageName> imports = new HashMap<>();
  // The name of a package that could not be read is only guessed.
  private final Map<String, PackageName> guesses = new HashMap<>();
  private final List<GoPackage> dots = new ArrayList<>();
  private boolean unknownDot;

  FileScope(GoFile file, GoPackage owner, Sizes sizes) {
    this.file = file;
    this.owner = owner;
    this.sizes = sizes;
  }

  GoFile file() {
    return file;
  }

  Sizes sizes() {
    return sizes;
  }

  Origin origin(int offset) {
    return new Origin(owner, file.text(), offset);
  }

  void add(ImportSpec spec, @Nullable GoPackage imported, @Nullable Answers answers) {
    Ident alias = spec.name();
    String name = alias != null ? alias.name() : imported != null ? imported.name() : "";
    int offset = alias != null ? alias.start() : spec.start();
    PackageName symbol = new PackageName(origin(offset), name, spec.path(), imported);
    if (alias != null && answers != null) {
      answers.symbol(alias, symbol);
    }
    if (name.equals(".")) {
      dot(imported);
    } else if (name.isEmpty() && !symbol.isCgo()) {
      guess(spec.path()).forEach(guess -> guesses.put(guess, symbol));
    } else if (!name.equals("_")) {
      imports.put(symbol.isCgo() ? "C" : name, symbol);
    }
  }

  private void dot(@Nullable GoPackage imported) {
    if (imported == null) {
      unknownDot = true;
    } else {
      dots.add(imported);
    }
  }

  /** Names that packages at this path usually have. */
  private static List<String> guess(String path) {
    List<String> parts = List.of(path.split("/"));
    if (parts.isEmpty()) {
      // "/" has no element to name a package by
      return List.of();
    }
    String last = parts.get(parts.size() - 1);
    if (MAJOR.matcher(last).matches() && parts.size() > 1) {
      last = parts.get(parts.size() - 2);
    }
    last = DOTTED_MAJOR.matcher(last).replaceFirst("");
    return List.of(
        last, PREFIX.matcher(last).replaceFirst(""), SUFFIX.matcher(last).replaceFirst(""));
  }

  /** What the name denotes in the file or package block or the universe. */
  @Nullable Symbol lookup(String name) {
    Symbol symbol = imports.get(name);
    if (symbol == null) {
      symbol = owner.member(name);
    }
    if (symbol == null) {
      symbol = guesses.get(name);
    }
    if (symbol == null && Symbol.isExported(name)) {
      symbol = dotted(name);
    }
    // A name that an unread package exports begins with a capital: no predeclared one does.
    return symbol == null ? Universe.member(name) : symbol;
  }

  private @Nullable Symbol dotted(String name) {
    if (unknownDot) {
      return null;
    }
    for (GoPackage dot : dots) {
      Symbol symbol = dot.member(name);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }
}
