package org.goboundaries.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.goboundaries.source.SourceText;

/** Words to look for in the bytes of a file, be it as parts of other words. */
final class Words {
  private final List<byte[]> words;

  Words(List<String> words) {
    this.words = words.stream().map(word -> word.getBytes(UTF_8)).toList();
  }

  /** Whether one of them stands in a file; every file will do where there are none. */
  boolean areIn(SourceText text) {
    return words.isEmpty() || words.stream().anyMatch(word -> isIn(text.bytes(), word));
  }

  private static boolean isIn(byte[] bytes, byte[] word) {
    for (int i = 0; i <= bytes.length - word.length; i++) {
      if (bytes[i] == word[0] && isAt(bytes, i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] bytes, int offset, byte[] word) {
    for (int i = 1; i < word.length; i++) {
      if (bytes[offset + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
