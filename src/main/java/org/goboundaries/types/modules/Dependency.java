package org.goboundaries.types.modules;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A dependency is another module for each list of modules it is compiled with. */
record Dependency(Path root, BuildList builds) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dependency that && root.equals(that.root) && builds.equals(that.builds);
  }

  @Override
  public int hashCode() {
    return 31 * root.hashCode() + builds.hashCode();
  }
}
