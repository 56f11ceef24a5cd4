package org.goboundaries.types.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses each file once and keeps its tree. May be used by many threads. */
public final class TreeStore implements Trees {
  // What belongs to no file any more is kept as long as the store.
  private final ConcurrentMap<Path, Entry> read;
  private final ConcurrentMap<Path, Entry> outlines;
  private final Map<Path, Entry> changed;

  /** A store of what is on disk. */
  public TreeStore() {
    this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), Map.of());
  }

  private TreeStore(
      ConcurrentMap<Path, Entry> read,
      ConcurrentMap<Path, Entry> outlines,
      Map<Path, Entry> changed) {
    this.read = read;
    this.outlines = outlines;
    this.changed = changed;
  }

  @Override
  public @Nullable GoFile of(Path file) {
    Entry known = known(file);
    return known == null ? read.computeIfAbsent(file, this::parse).tree() : known.tree();
  }

  @Override
  public @Nullable GoFile outline(Path file) {
    Entry known = known(file);
    return known == null
        ? outlines.computeIfAbsent(file, path -> Entry.read(path).outline()).tree()
        : known.tree();
  }

  /** Parses files, several at a time, so that nobody waits for them later. */
  public void readAll(Collection<Path> files) {
    files.parallelStream().forEach(this::of);
  }

  /** A store in which this file has another text, that on disk or one that nobody has saved. */
  TreeStore with(Path file, @Nullable SourceText unsaved) {
    Map<Path, Entry> more = new HashMap<>(changed);
    more.put(file, unsaved == null ? Entry.read(file) : Entry.of(unsaved));
    return new TreeStore(read, outlines, Map.copyOf(more));
  }

  /** The texts that stand for those on disk. */
  @Nullable SourceText changed(Path file) {
    Entry entry = changed.get(file);
    GoFile tree = entry == null ? null : entry.tree();
    return tree == null ? null : tree.text();
  }

  private @Nullable Entry known(Path file) {
    Entry entry = changed.get(file);
    return entry == null ? read.get(file) : entry;
  }

  /** Declarations may be known by the text of an outline already. */
  private Entry parse(Path file) {
    Entry outline = outlines.get(file);
    GoFile tree = outline == null ? null : outline.tree();
    return tree == null ? Entry.read(file) : Entry.of(tree.text());
  }

  /** What is known of a file; no tree where it can't be read. */
  private record Entry(@Nullable GoFile tree) {
    static Entry read(Path file) {
      try {
        return of(SourceText.read(file));
      } catch (IOException e) {
        return new Entry(null);
      }
    }

    static Entry of(SourceText text) {
      return new Entry(Parser.parse(text));
    }

    Entry outline() {
      return tree == null ? this : new Entry(Outline.of(tree));
    }
  }
}
