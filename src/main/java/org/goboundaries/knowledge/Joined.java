package org.goboundaries.knowledge;

import org.jspecify.annotations.Nullable;

/** One of our tables with the rows of users, joined when somebody asks first. */
final class Joined<R extends Row> {
  private final Format<R> format;
  private final UserRows own;
  private volatile @Nullable Table<R> table;

  Joined(Format<R> format, UserRows own) {
    this.format = format;
    this.own = own;
  }

  Table<R> table() {
    Table<R> known = table;
    if (known == null) {
      known = format.ours().with(own.of(format));
      table = known;
    }
    return known;
  }
}
