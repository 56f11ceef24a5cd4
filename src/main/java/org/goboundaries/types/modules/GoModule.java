package org.goboundaries.types.modules;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A tree of packages whose import paths begin alike. */
public final class GoModule {
  private static final String NOWHERE = "_";

  private final Kind kind;
  private final String path;
  private final Path folder;
  private final @Nullable ModFile file;
  private final BuildList builds;

  /**
   * Made by {@link Modules}.
   *
   * @param path what import paths begin with; empty where they are those of the folders
   * @param folder the folder that the path stands for
   * @param builds what imports mean here
   */
  GoModule(Kind kind, String path, Path folder, @Nullable ModFile file, BuildList builds) {
    this.kind = kind;
    this.path = path;
    this.folder = folder;
    this.file = file;
    this.builds = builds;
  }

  /** A folder without go.mod, of which nothing says how to import it. */
  static GoModule none(Path folder) {
    return new GoModule(Kind.NONE, NOWHERE, folder, null, BuildList.EMPTY);
  }

  /** Where the code comes from. */
  public Kind kind() {
    return kind;
  }

  /** What the import paths of its packages begin with; may be empty. */
  public String path() {
    return path;
  }

  /** The folder that the path stands for. */
  public Path folder() {
    return folder;
  }

  /** Its go.mod; null where there is none. */
  public @Nullable ModFile file() {
    return file;
  }

  /** The import path of a folder in it. */
  public String importPath(Path inside) {
    StringBuilder joined = new StringBuilder(path);
    for (Path element : folder.relativize(inside)) {
      if (!element.toString().isEmpty()) {
        joined.append(joined.length() == 0 ? "" : "/").append(element);
      }
    }
    return joined.toString();
  }

  /** The platform for its files: a go line that asks for a newer Go than we know has it. */
  public Platform platform(Platform chosen) {
    int wanted = file == null ? 0 : file.release();
    return wanted > chosen.release() ? chosen.withRelease(wanted) : chosen;
  }

  BuildList builds() {
    return builds;
  }

  /** The path and the folder. */
  @Override
  public String toString() {
    return path + " (" + folder + ")";
  }

  /** Where the code of a module comes from. */
  public enum Kind {
    /** It has a go.mod, and is under analysis or next to what is. */
    MAIN,
    /** From a vendor folder, a local replacement or the module cache. */
    DEPENDENCY,
    /** The Go installation's own. */
    STANDARD,
    /** Without go.mod, in a folder {@code src} that import paths begin at. */
    GOPATH,
    /** Without go.mod, and nothing says how to import it. */
    NONE
  }
}
