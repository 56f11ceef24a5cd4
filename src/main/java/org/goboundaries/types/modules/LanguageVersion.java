package org.goboundaries.types.modules;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.jspecify.annotations.Nullable;

/**
 * The version of the Go language that a file is written in: since 1.22 each iteration of a loop has
 * variables of its own. It is that of the module's go line, unless a {@code //go:build} line of the
 * file names another one.
 *
 * <p>What a program does at run time may depend on more: {@code recover} returns nil for {@code
 * panic(nil)} where the go line of the main module is older than 1.21, or {@code
 * GODEBUG=panicnil=1} is set, in the environment, a {@code godebug} line of go.mod or a {@code
 * //go:debug} line of package main. The panic is stopped all the same; nothing here depends on what
 * recover returns.
 *
 * @see <a href="https://go.dev/doc/toolchain#go-line">Go line</a>
 */
public record LanguageVersion(int major, int minor) {
  /** Of code outside of modules: whatever the toolchain has that compiles it. */
  public static final LanguageVersion NEWEST = new LanguageVersion(1, Integer.MAX_VALUE);

  /** What the go command assumes where a go.mod says nothing (cmd/go/internal/gover). */
  private static final LanguageVersion UNSAID = new LanguageVersion(1, 16);

  /** Files ask for this one at least (go/types, initFiles): older toolchains ignored such lines. */
  private static final int LEAST_OF_FILES = 21;

  private static final int NONE = -1;
  private static final String GO_BUILD = "//go:build";

  /** Whether the language has what came with a version. */
  public boolean isAtLeast(int wantedMajor, int wantedMinor) {
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
  }

  /** The version of a file of a package. */
  public static LanguageVersion of(SourcePackage source, GoFile file) {
    int wanted = wanted(file);
    return wanted == NONE ? of(source) : new LanguageVersion(1, Math.max(wanted, LEAST_OF_FILES));
  }

  private static LanguageVersion of(SourcePackage source) {
    GoModule module = source.module();
    ModFile file = module.file();
    return switch (module.kind()) {
      case MAIN -> of(file == null ? "" : file.goVersion());
      case DEPENDENCY -> {
        String vendored = module.builds().goVersion(source.importPath());
        String said = file == null ? vendored : file.goVersion();
        yield said == null ? NEWEST : of(said);
      }
      case STANDARD, GOPATH, NONE -> NEWEST;
    };
  }

  private static LanguageVersion of(String goLine) {
    int minor = VersionOrder.goMinor(goLine);
    return minor == 0 ? UNSAID : new LanguageVersion(1, minor);
  }

  /** What the last {@code //go:build} line above the package clause asks for. */
  private static int wanted(GoFile file) {
    Ident name = file.packageName();
    int wanted = NONE;
    for (Comment comment : file.comments()) {
      String line = goBuild(file.text(), comment);
      if (line != null && (name == null || comment.start() < name.start())) {
        wanted = wanted(line);
      }
    }
    return wanted;
  }

  private static @Nullable String goBuild(SourceText text, Comment comment) {
    String line = comment.block() ? "" : text.substring(comment.start(), comment.end());
    String rest = line.startsWith(GO_BUILD) ? line.substring(GO_BUILD.length()) : "";
    return rest.isEmpty() || !Character.isWhitespace(rest.charAt(0)) ? null : rest.strip();
  }

  private static int wanted(String line) {
    try {
      return implied(ConstraintParser.parse(line), true);
    } catch (BadSyntax e) {
      return NONE;
    }
  }

  /** The least minor version that a constraint implies, as go/build/constraint.GoVersion has it. */
  private static int implied(Constraint constraint, boolean holds) {
    if (constraint instanceof Constraint.Not not) {
      return implied(not.operand(), !holds);
    } else if (constraint instanceof Constraint.All all) {
      return implied(all.operands(), holds, holds);
    } else if (constraint instanceof Constraint.Any any) {
      return implied(any.operands(), holds, !holds);
    }
    String tag = constraint instanceof Constraint.Tag named && holds ? named.name() : "";
    boolean isVersion = tag.matches("go1\\.[0-9]{1,4}");
    return isVersion
        ? Integer.parseInt(tag.substring("go1.".length()))
        : tag.equals("go1") ? 0 : NONE;
  }

  private static int implied(List<Constraint> operands, boolean hold, boolean all) {
    int found = operands.isEmpty() ? NONE : implied(operands.get(0), hold);
    for (Constraint operand : operands) {
      int each = implied(operand, hold);
      found = all ? Math.max(found, each) : Math.min(found, each);
    }
    return found;
  }
}
