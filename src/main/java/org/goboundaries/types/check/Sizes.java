package org.goboundaries.types.check;

import org.goboundaries.types.library.Library;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Sizes of types on platforms with words of so many bits. */
public enum Sizes {
  /** Where pointers take 4 bytes. */
  BITS_32(4),
  /** Where pointers take 8 bytes. */
  BITS_64(8);

  private static final int MAX_DEPTH = 50;

  private final int word;

  Sizes(int word) {
    this.word = word;
  }

  /** Size or alignment in bytes; null where it is not known. */
  public @Nullable Long of(Type type, boolean alignment) {
    Layout layout = layout(type, 0);
    if (layout == null) {
      return null;
    }
    return alignment ? layout.alignment : layout.size;
  }

  /** The offset of a field of a struct in bytes; null where it is not known. */
  @Nullable Long offset(Type type, String name) {
    if (!(type.underlying() instanceof Struct struct) || isAbridged(type)) {
      return null;
    }
    long at = 0;
    for (Variable field : struct.fields()) {
      Layout layout = layout(field.type(), 0);
      if (layout == null) {
        return null;
      }
      at = aligned(at, layout.alignment);
      if (field.name().equals(name)) {
        return at;
      }
      at += layout.size;
    }
    return null;
  }

  private @Nullable Layout layout(Type type, int depth) {
    Type under = type.underlying();
    if (under instanceof Unknown || type instanceof TypeParameter || depth > MAX_DEPTH) {
      return null;
    }
    if (isAbridged(type)) {
      return null;
    }
    if (under instanceof Basic basic) {
      return basic(basic);
    } else if (under instanceof Array array) {
      Layout element = layout(array.element(), depth + 1);
      return element == null || array.length() < 0
          ? null
          : new Layout(element.size * array.length(), element.alignment);
    } else if (under instanceof Struct struct) {
      return struct(struct, depth);
    } else if (under instanceof Slice) {
      return new Layout(3 * word, word);
    } else if (under instanceof Interface) {
      return new Layout(2 * word, word);
    }
    return under instanceof Tuple ? null : new Layout(word, word);
  }

  private @Nullable Layout basic(Basic basic) {
    if (basic.isUntyped()) {
      return null;
    }
    int size = of(basic);
    int parts = basic.kind() == Basic.Kind.COMPLEX ? size / 2 : size;
    return new Layout(size, Math.min(parts, word));
  }

  /** Size of a type without parts in bytes; 0 for untyped constants. */
  int of(Basic basic) {
    return switch (basic) {
      case INT, UINT, UINTPTR, UNSAFE_POINTER -> word;
      case STRING -> 2 * word;
      default -> basic.size();
    };
  }

  private @Nullable Layout struct(Struct struct, int depth) {
    long at = 0;
    long alignment = 1;
    long last = 1;
    for (Variable field : struct.fields()) {
      Layout layout = layout(field.type(), depth + 1);
      if (layout == null) {
        return null;
      }
      at = aligned(at, layout.alignment) + layout.size;
      alignment = Math.max(alignment, layout.alignment);
      last = layout.size;
    }
    // An address after the last field must not be one of the next object.
    long end = last == 0 && at > 0 ? at + 1 : at;
    return new Layout(aligned(end, alignment), alignment);
  }

  /** Types from the declarations in the jar lack the fields that are not exported. */
  private static boolean isAbridged(Type type) {
    return type instanceof Named named
        && named.underlying() instanceof Struct
        && Library.isAbridged(named.symbol());
  }

  private static long aligned(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  private record Layout(long size, long alignment) {}
}
