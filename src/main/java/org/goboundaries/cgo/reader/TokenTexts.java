package org.goboundaries.cgo.reader;

/** The texts of tokens: each is made once, however often it is written. */
final class TokenTexts {
  /** Where as many others lie in the way nothing is looked for, so that time stays linear. */
  private static final int CROWD = 32;

  private final JoinedText source;
  private String[] texts = new String[1 << 8];
  private int[] starts = new int[texts.length];
  private int[] ends = new int[texts.length];
  private int count;

  TokenTexts(JoinedText source) {
    this.source = source;
  }

  /** What lies between two indices. */
  String of(int start, int end) {
    int first = spread(source.hash(start, end));
    for (int i = 0; i < CROWD; i++) {
      int slot = first + i & texts.length - 1;
      String known = texts[slot];
      if (known == null) {
        return add(slot, source.text(start, end), start, end);
      } else if (source.isSame(start, end, starts[slot], ends[slot])) {
        return known;
      }
    }
    return source.text(start, end);
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 16;
  }

  private String add(int slot, String text, int start, int end) {
    texts[slot] = text;
    starts[slot] = start;
    ends[slot] = end;
    if (++count > texts.length / 2) {
      grow();
    }
    return text;
  }

  private void grow() {
    String[] oldTexts = texts;
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    texts = new String[oldTexts.length * 2];
    starts = new int[texts.length];
    ends = new int[texts.length];
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != null) {
        put(oldTexts[i], oldStarts[i], oldEnds[i]);
      }
    }
  }

  private void put(String text, int start, int end) {
    int first = spread(source.hash(start, end));
    for (int i = 0; i < CROWD; i++) {
      int slot = first + i & texts.length - 1;
      if (texts[slot] == null) {
        texts[slot] = text;
        starts[slot] = start;
        ends[slot] = end;
        return;
      }
    }
  }
}
