package org.goboundaries.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Node;

/** Where a word stands in the bytes of a file: spares most declarations a walk. */
final class Occurrences {
  private final byte[] bytes;
  private final byte[] word;

  Occurrences(SourceText text, String word) {
    this.bytes = text.bytes();
    this.word = word.getBytes(UTF_8);
  }

  boolean anywhere() {
    return between(0, bytes.length);
  }

  /** Whether the word stands in a node, be it as a part of another word. */
  boolean in(Node node) {
    return between(Math.max(0, node.start()), Math.min(bytes.length, node.end()));
  }

  private boolean between(int from, int to) {
    for (int i = from; i <= to - word.length; i++) {
      if (bytes[i] == word[0] && isAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int offset) {
    for (int i = 1; i < word.length; i++) {
      if (bytes[offset + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
