package org.goboundaries.types.program;

import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.check.CheckedPackage;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.modules.LanguageVersion;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The files of a package that are compiled together for one platform: the package with its own
 * tests, or its external tests. Its names are read when the program is; bodies when somebody asks.
 */
public final class Unit {
  private final SourcePackage source;
  private final Variant variant;
  private final boolean external;
  private final List<GoFile> files;
  private final List<GoFile> lookedAt;
  private final CheckedPackage checked;

  Unit(
      SourcePackage source,
      Variant variant,
      boolean external,
      List<GoFile> files,
      Set<GoFile> lookedAt,
      CheckedPackage checked) {
    this.source = source;
    this.variant = variant;
    this.external = external;
    this.files = List.copyOf(files);
    this.lookedAt = files.stream().filter(lookedAt::contains).toList();
    this.checked = checked;
  }

  /** The package that its files lie in. */
  public SourcePackage source() {
    return source;
  }

  /** The platform, and which files it takes. */
  public Variant variant() {
    return variant;
  }

  /** Whether it is the package of external tests, with {@code _test} after its name. */
  public boolean isExternalTest() {
    return external;
  }

  /** The trees of its files, those of tests last. */
  public List<GoFile> files() {
    return files;
  }

  /**
   * Those of its files that are analysed here. Another unit takes the rest and analyses it; here it
   * is known for the names that it declares.
   */
  public List<GoFile> lookedAt() {
    return lookedAt;
  }

  /** The names it declares. */
  public GoPackage symbols() {
    return checked.symbols();
  }

  /** The version of the language that one of its files is written in. */
  public LanguageVersion languageVersion(GoFile file) {
    return LanguageVersion.of(source, file);
  }

  /** The symbol of a function that one of its files declares. */
  public @Nullable Function function(FuncDecl declaration) {
    return checked.function(declaration);
  }

  /** What names and expressions outside of function bodies mean, in a file analysed here. */
  public Answers declarations(GoFile file) {
    return checked.declarations(file);
  }

  /** What the names and expressions of a declaration mean; computed anew each time. */
  public Answers answers(GoFile file, Decl declaration) {
    return checked.answers(file, declaration);
  }

  /** What the names and expressions of a file mean; computed anew each time. */
  public Answers answers(GoFile file) {
    return checked.answers(file);
  }

  /** The import path, with {@code _test} for external tests, and the platform. */
  @Override
  public String toString() {
    return symbols().path() + " on " + variant.platform();
  }
}
