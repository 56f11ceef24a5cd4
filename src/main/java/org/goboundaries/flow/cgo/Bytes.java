package org.goboundaries.flow.cgo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.goboundaries.source.SourceText;

/** Looks for words in bytes. */
final class Bytes {
  private Bytes() {}

  static boolean contain(SourceText text, String word) {
    byte[] bytes = text.bytes();
    byte[] wanted = word.getBytes(UTF_8);
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
