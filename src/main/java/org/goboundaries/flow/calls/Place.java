package org.goboundaries.flow.calls;

import org.goboundaries.source.SourceText;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Where something is declared. Platforms have symbols of their own for one declaration; its place
 * is the same for all of them, as long as every file is parsed once.
 *
 * @param file compared as an object, not by its bytes
 * @param offset byte offset of the declaring identifier, of a literal that of {@code func}
 */
public record Place(SourceText file, int offset) {
  /** Of a symbol; null for predeclared ones. */
  public static @Nullable Place of(Symbol symbol) {
    SourceText file = symbol.file();
    return file == null ? null : new Place(file, symbol.offset());
  }

  /**
   * Whether two symbols stand for one declaration. What is asked of a declaration twice may have
   * symbols of its own each time.
   */
  public static boolean areSame(@Nullable Symbol one, @Nullable Symbol other) {
    if (one == null || other == null || one == other) {
      return one != null && one == other;
    }
    Place place = of(one);
    return place != null && place.equals(of(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && file == that.file && offset == that.offset;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(file) + offset;
  }
}
