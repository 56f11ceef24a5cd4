package org.goboundaries.types.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.types.modules.SourcePackage;
import org.jspecify.annotations.Nullable;

/** How often packages, or what they import, have changed since the first program was read. */
record ChangeCounts(Map<Key, Integer> counts) {
  static ChangeCounts none() {
    return new ChangeCounts(Map.of());
  }

  int of(Key key) {
    return counts.getOrDefault(key, 0);
  }

  /** The versions after a change of these packages. */
  ChangeCounts after(Set<Key> changed) {
    Map<Key, Integer> more = new HashMap<>(counts);
    changed.forEach(key -> more.merge(key, 1, Integer::sum));
    return new ChangeCounts(Map.copyOf(more));
  }

  /**
   * A package on any platform.
   *
   * @param files their names, if the folder alone does not determine the package
   */
  record Key(String folder, String files) {
    static Key of(SourcePackage source) {
      return new Key(source.folder().toString(), source.apart() ? source.toString() : "");
    }

    static Key ofExternalTests(SourcePackage source) {
      Key tested = of(source);
      return new Key(tested.folder, tested.files + "_test");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && folder.equals(that.folder) && files.equals(that.files);
    }

    @Override
    public int hashCode() {
      return 31 * folder.hashCode() + files.hashCode();
    }
  }
}
