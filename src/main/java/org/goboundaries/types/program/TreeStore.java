package org.goboundaries.types.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses each file once and keeps its tree. May be used by many threads. */
public final class TreeStore implements Trees {
  private final ConcurrentMap<Path, Entry> trees = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Entry> outlines = new ConcurrentHashMap<>();

  @Override
  public @Nullable GoFile of(Path file) {
    return trees.computeIfAbsent(file, this::parse).tree();
  }

  /** The tree, where somebody has asked for it before, or one without the bodies of functions. */
  @Override
  public @Nullable GoFile outline(Path file) {
    Entry known = trees.get(file);
    return known == null
        ? outlines.computeIfAbsent(file, path -> Entry.read(path, Parser::outline)).tree()
        : known.tree();
  }

  /** Parses files, several at a time, so that nobody waits for them later. */
  public void readAll(Collection<Path> files) {
    files.parallelStream().forEach(this::of);
  }

  /** Declarations may be known by the text of an outline already. */
  private Entry parse(Path file) {
    Entry outline = outlines.get(file);
    GoFile tree = outline == null ? null : outline.tree();
    return tree == null ? Entry.read(file, Parser::parse) : new Entry(Parser.parse(tree.text()));
  }

  /** What is known of a file; no tree where it can't be read. */
  private record Entry(@Nullable GoFile tree) {
    static Entry read(Path file, Function<SourceText, GoFile> parser) {
      try {
        return new Entry(parser.apply(SourceText.read(file)));
      } catch (IOException e) {
        return new Entry(null);
      }
    }
  }
}
