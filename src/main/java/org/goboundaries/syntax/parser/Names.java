package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** One string for all identifiers of the same spelling: half of a tree's memory otherwise. */
final class Names {
  private static final int SIZE = 1 << 14;

  private final @Nullable String[] known = new String[SIZE];

  String name(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & SIZE - 1;
    String candidate = known[slot];
    if (candidate != null && isSpelled(candidate, bytes, start, end)) {
      return candidate;
    }
    // A slot holds the latest of its names: no chain to walk, and no memory that grows.
    String name = new String(bytes, start, end - start, UTF_8);
    known[slot] = name;
    return name;
  }

  private static boolean isSpelled(String name, byte[] bytes, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i - start) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
