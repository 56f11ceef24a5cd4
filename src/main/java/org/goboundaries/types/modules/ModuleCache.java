package org.goboundaries.types.modules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where downloaded modules lie: {@code github.com/!burnt!sushi/toml@v1.2.0}. */
final class ModuleCache {
  private final @Nullable Path root;

  /** The cache in a folder; null for none. */
  ModuleCache(@Nullable Path root) {
    this.root = root;
  }

  /** The folder of a module's version, whether it is there or not; null where none can be. */
  @Nullable Path folder(String path, String version) {
    String module = escape(path);
    String escapedVersion = escape(version);
    return module == null || escapedVersion == null || escapedVersion.contains("/")
        ? null
        : resolve(root, module + "@" + escapedVersion);
  }

  /** The go.mod of a module's version, kept apart from the code; null where none can be. */
  @Nullable Path modFile(String path, String version) {
    String module = escape(path);
    String escapedVersion = escape(version);
    return module == null || escapedVersion == null || escapedVersion.contains("/")
        ? null
        : resolve(root, "cache/download/" + module + "/@v/" + escapedVersion + ".mod");
  }

  /** Upper case is written as {@code !} and lower case, for file systems that know one case. */
  private static @Nullable String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == '!' || here >= 0x80) {
        return null;
      }
      boolean upper = 'A' <= here && here <= 'Z';
      escaped.append(upper ? "!" : "").append(upper ? (char) (here | 0x20) : here);
    }
    return escaped.isEmpty() ? null : escaped.toString();
  }

  /** A path below a folder; null where the text leads elsewhere or is no path. */
  static @Nullable Path resolve(@Nullable Path folder, String below) {
    if (folder == null) {
      return null;
    }
    try {
      Path resolved = folder.resolve(below).normalize();
      return resolved.startsWith(folder) ? resolved : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
