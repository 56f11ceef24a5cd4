package org.goboundaries.cgo.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goboundaries.source.SourceText;

/** Looks for words in bytes, all of them at once. */
final class Bytes {
  private final List<List<byte[]>> byFirst = new ArrayList<>();

  /** For words of ASCII. */
  Bytes(Collection<String> words) {
    for (int first = 0; first < 256; first++) {
      byFirst.add(new ArrayList<>());
    }
    for (String word : words) {
      byte[] bytes = word.getBytes(UTF_8);
      byFirst.get(bytes[0]).add(bytes);
    }
  }

  /** Whether one of the words begins an identifier of a text. */
  boolean areIn(SourceText text) {
    byte[] bytes = text.bytes();
    boolean inside = false;
    for (int at = 0; at < bytes.length; at++) {
      boolean isPart = isPart(bytes[at]);
      if (isPart && !inside && isAt(bytes, at)) {
        return true;
      }
      inside = isPart;
    }
    return false;
  }

  private boolean isAt(byte[] bytes, int at) {
    for (byte[] word : byFirst.get(bytes[at])) {
      int same = 0;
      while (same < word.length && at + same < bytes.length && bytes[at + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(byte at) {
    return at >= 'a' && at <= 'z' || at >= 'A' && at <= 'Z' || at >= '0' && at <= '9' || at == '_';
  }
}
