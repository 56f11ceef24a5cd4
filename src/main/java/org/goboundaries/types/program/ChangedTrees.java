package org.goboundaries.types.program;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * Trees some of which have changed since they were read first.
 *
 * @param changed empty where a file is no more
 */
record ChangedTrees(Trees first, Map<Path, Optional<GoFile>> changed) implements Trees {
  static Trees of(Trees before, Path file, @Nullable GoFile tree) {
    Trees first = before instanceof ChangedTrees other ? other.first : before;
    Map<Path, Optional<GoFile>> changed = new HashMap<>();
    if (before instanceof ChangedTrees other) {
      changed.putAll(other.changed);
    }
    changed.put(file, Optional.ofNullable(tree));
    return new ChangedTrees(first, Map.copyOf(changed));
  }

  @Override
  public @Nullable GoFile of(Path file) {
    Optional<GoFile> tree = changed.get(file);
    return tree == null ? first.of(file) : tree.orElse(null);
  }

  @Override
  public @Nullable GoFile outline(Path file) {
    Optional<GoFile> tree = changed.get(file);
    return tree == null ? first.outline(file) : tree.orElse(null);
  }
}
