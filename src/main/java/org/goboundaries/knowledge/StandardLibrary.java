package org.goboundaries.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What functions of the standard library do with the functions they are given. */
public final class StandardLibrary {
  private StandardLibrary() {}

  /** What {@code path.name} does with a function; a method is named {@code Type.Method}. */
  public static Use use(String path, String name) {
    return Table.USES.getOrDefault(path + " " + name, Use.UNKNOWN);
  }

  /** What becomes of a function. */
  public enum Use {
    /** It is called, never deferred, before or after the library's function returns. */
    CALLS,
    /** It is the first function of a new goroutine. */
    STARTS,
    /** The result is an iterator that calls a loop's body. */
    ITERATES,
    /** The table doesn't tell. */
    UNKNOWN
  }

  /** Read when the first question is asked. */
  private static final class Table {
    private static final Map<String, Use> USES = read();

    private static Map<String, Use> read() {
      Map<String, Use> uses = new HashMap<>();
      try (InputStream in = StandardLibrary.class.getResourceAsStream("standard-library.txt");
          Reader text = new InputStreamReader(Objects.requireNonNull(in), UTF_8);
          BufferedReader lines = new BufferedReader(text)) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, uses));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(uses);
    }

    /** A line is: what it does, the import path, then the names. */
    private static void add(String line, Map<String, Use> uses) {
      String[] words = line.split(" +");
      for (int i = 2; i < words.length; i++) {
        uses.put(words[1] + " " + words[i], Use.valueOf(words[0].toUpperCase(Locale.ROOT)));
      }
    }
  }
}
