package org.goboundaries.flow.maps;

/** What keeps other goroutines out of a map, the strongest last. */
enum Exclusion {
  /** Nothing. */
  NONE,
  /** A lock for reading, which others can have meanwhile. */
  READ_LOCKED,
  /** Perhaps something. */
  UNCLEAR,
  /** A lock that one goroutine has at a time; or for who reads, one for reading. */
  LOCKED;

  Exclusion or(Exclusion other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
