package org.goboundaries.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an analysis knows of libraries: our tables, and the rows that users add. */
public final class Knowledge {
  private static final Knowledge STANDARD = new Knowledge(UserRows.NONE, List.of());

  private final UserRows own;
  private final List<String> texts;
  private final Joined<Callback> standardCallbacks;
  private final Joined<Callback> moduleCallbacks;
  private final Joined<Ending> endings;
  private final Joined<Handler> handlers;
  private final Joined<ThreadCall> threadCalls;

  private Knowledge(UserRows own, List<String> texts) {
    this.own = own;
    this.texts = texts;
    this.standardCallbacks = new Joined<>(() -> Tables.callbacks("std"), own.callbacks());
    this.moduleCallbacks = new Joined<>(() -> Tables.callbacks("example.com"), own.callbacks());
    this.endings = new Joined<>(Tables::endings, own.endings());
    this.handlers = new Joined<>(Tables::handlers, own.handlers());
    this.threadCalls = new Joined<>(Tables::threadCalls, own.threadCalls());
  }

  /** Our tables only. */
  public static Knowledge standard() {
    return STANDARD;
  }

  /**
   * The same with rows of a user, which win over others of the same symbol. A row is one of our
   * tables' with the table's name in front: {@code callback}, {@code ending}, {@code handler} or
   * {@code thread-call}.
   *
   * @param name the file, for messages
   * @throws MalformedTableException at a line that can't be understood
   */
  public Knowledge with(String name, String text) {
    List<String> more = new ArrayList<>(texts);
    more.add(text);
    return new Knowledge(own.with(UserRows.read(name, text)), List.copyOf(more));
  }

  /** Whether both have the same rows of users. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Knowledge that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** Whether users have added nothing. */
  public boolean isStandard() {
    return own.isEmpty();
  }

  /** What the libraries do with functions handed to them: that of a package's library only. */
  public Table<Callback> callbacks(String path) {
    return (new Symbol(path, "").isStandard() ? standardCallbacks : moduleCallbacks).table();
  }

  /** The functions that end a goroutine or the process. */
  public Table<Ending> endings() {
    return endings.table();
  }

  /** What makes a function a handler of requests. */
  public Table<Handler> handlers() {
    return handlers.table();
  }

  /** The functions that depend on the thread they are called on. */
  public Table<ThreadCall> threadCalls() {
    return threadCalls.table();
  }

  /** One of our tables with a user's rows, joined when somebody asks. */
  private static final class Joined<R> {
    private final Supplier<Table<R>> ours;
    private final Table<R> own;
    private volatile @Nullable Table<R> both;

    Joined(Supplier<Table<R>> ours, Table<R> own) {
      this.ours = ours;
      this.own = own;
    }

    Table<R> table() {
      Table<R> known = both;
      if (known == null) {
        known = ours.get().with(own);
        both = known;
      }
      return known;
    }
  }
}
