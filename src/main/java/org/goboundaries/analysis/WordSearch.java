package org.goboundaries.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.source.SourceText;

/** Looks for many words in the bytes of a file at once. May be used by many threads. */
final class WordSearch {
  private static final int BYTES = 256;

  /** By their first byte. */
  private final Sought[][] sought = new Sought[BYTES][0];

  /** For these words, each as often as one likes. */
  WordSearch(Stream<String> words) {
    words.distinct().map(Sought::of).forEach(this::add);
  }

  private void add(Sought word) {
    int first = word.bytes[0] & 0xff;
    Sought[] more = Arrays.copyOf(sought[first], sought[first].length + 1);
    more[more.length - 1] = word;
    sought[first] = more;
  }

  /** Adds the words that stand in a file to those that were found before. */
  void find(SourceText text, Set<String> found) {
    byte[] bytes = text.bytes();
    for (int i = 0; i < bytes.length; i++) {
      for (Sought word : sought[bytes[i] & 0xff]) {
        if (word.isAt(bytes, i)) {
          found.add(word.text);
        }
      }
    }
  }

  /** A word, and its bytes. */
  private record Sought(String text, byte[] bytes) {
    static Sought of(String text) {
      return new Sought(text, text.getBytes(UTF_8));
    }

    boolean isAt(byte[] file, int offset) {
      if (bytes.length > file.length - offset) {
        return false;
      }
      for (int i = 1; i < bytes.length; i++) {
        if (file[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
