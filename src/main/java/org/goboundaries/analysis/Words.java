package org.goboundaries.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.knowledge.ExportedName;
import org.goboundaries.knowledge.Table;
import org.goboundaries.source.SourceText;

/**
 * Words without which a rule has nothing to find: they must stand somewhere in the files of an
 * analysis, each in any of them, be it as parts of longer words or in comments.
 */
public sealed interface Words {
  /** Nothing is asked for: any file will do. */
  Words NONE = new All(List.of());

  /** The import of C, without which no Go file has anything to do with it. */
  Words IMPORT_C = new Word("\"C\"");

  /** One of some words; none of them can be found where there are none. */
  static Words anyOf(Collection<String> words) {
    return new Any(words.stream().<Words>map(Word::new).toList());
  }

  /** One of some words. */
  static Words anyOf(String... words) {
    return anyOf(List.of(words));
  }

  /** Every one of some words. */
  static Words allOf(String... words) {
    return new All(Stream.of(words).<Words>map(Word::new).toList());
  }

  /**
   * What code has that is about one of the rows of a table. Of our rows it is the import path and
   * the last part of the name; of a user's the name alone, for his rows may be about functions of
   * the package that is analysed.
   *
   * @param wanted which rows count
   */
  static <R> Words of(Table<R> table, Predicate<R> wanted) {
    return new Any(
        table.symbols(wanted).stream().map(symbol -> of(symbol, table.isAdded(symbol))).toList());
  }

  private static Words of(ExportedName symbol, boolean isAdded) {
    Words name = new Word(symbol.name().substring(symbol.name().lastIndexOf('.') + 1));
    Words path = new Word('"' + symbol.path() + '"');
    return switch (symbol.path()) {
      case "builtin" -> name;
      // the name may stand in a file of C
      case "C" -> path;
      default -> isAdded ? name : new All(List.of(path, name));
    };
  }

  /** These words and others as well. */
  default Words and(Words others) {
    return new All(List.of(this, others));
  }

  /** These words or others. */
  default Words or(Words others) {
    return new Any(List.of(this, others));
  }

  /** Whether what is there is enough. */
  boolean areAmong(Predicate<String> isThere);

  /** Whether one file has them. */
  default boolean areIn(SourceText text) {
    Set<String> found = new HashSet<>();
    new WordSearch(all()).find(text, found);
    return areAmong(found::contains);
  }

  /** Every word that may have a say. */
  Stream<String> all();

  /**
   * One word.
   *
   * @param text as it stands in a file; not empty
   */
  record Word(String text) implements Words {
    @Override
    public boolean areAmong(Predicate<String> isThere) {
      return isThere.test(text);
    }

    @Override
    public Stream<String> all() {
      return Stream.of(text);
    }
  }

  /** All of some, in any files. */
  record All(List<Words> parts) implements Words {
    /** Copies the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean areAmong(Predicate<String> isThere) {
      return parts.stream().allMatch(part -> part.areAmong(isThere));
    }

    @Override
    public Stream<String> all() {
      return parts.stream().flatMap(Words::all);
    }
  }

  /** Any of some. */
  record Any(List<Words> parts) implements Words {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean areAmong(Predicate<String> isThere) {
      return parts.stream().anyMatch(part -> part.areAmong(isThere));
    }

    @Override
    public Stream<String> all() {
      return parts.stream().flatMap(Words::all);
    }
  }
}
