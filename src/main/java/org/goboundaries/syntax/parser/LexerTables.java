package org.goboundaries.syntax.parser;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The lexer's automaton, as {@code syntax.grammar.LexerTables} wrote it. */
final class LexerTables {
  static final int NONE = -1;

  /** Number of character classes, the end of the file included; also the length of a row. */
  final int classes;

  /** Class of the end of the file. */
  final int endOfFile;

  /** Class of each ASCII character. */
  final byte[] ascii = new byte[128];

  /** First state of each mode, as an index into {@link #next}. */
  final int[] starts;

  /** By state times {@link #classes} plus class: the same of the next state, or {@link #NONE}. */
  final int[] next;

  /** By state times {@link #classes}: the rule accepted, or {@link #NONE}. */
  final int[] accepted;

  /** By rule: token type, 0 to skip. */
  final byte[] types;

  /** By rule: whether the parser does not see the token. */
  final boolean[] hidden;

  /** By rule: the mode to go on in, or {@link #NONE}. */
  final byte[] modes;

  private final int[] stretches;
  private final byte[] stretchClasses;

  LexerTables(DataInputStream in) throws IOException {
    classes = in.readUnsignedShort();
    endOfFile = classes - 1;
    stretches = new int[in.readUnsignedShort()];
    stretchClasses = new byte[stretches.length];
    for (int i = 0; i < stretches.length; i++) {
      stretches[i] = in.readInt();
      stretchClasses[i] = in.readByte();
    }
    for (int c = 0; c < ascii.length; c++) {
      ascii[c] = classOf(c);
    }
    starts = new int[in.readUnsignedShort()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.readUnsignedShort() * classes;
    }
    int rules = in.readUnsignedShort();
    types = new byte[rules];
    hidden = new boolean[rules];
    modes = new byte[rules];
    for (int i = 0; i < rules; i++) {
      types[i] = in.readByte();
      hidden[i] = in.readBoolean();
      modes[i] = in.readByte();
    }
    int states = in.readUnsignedShort();
    next = new int[states * classes];
    accepted = new int[states * classes];
    for (int i = 0; i < next.length; i += classes) {
      accepted[i] = in.readShort();
      for (int c = 0; c < classes; c++) {
        int state = in.readShort();
        next[i + c] = state < 0 ? NONE : state * classes;
      }
    }
  }

  /** The class of any code point. */
  byte classOf(int codePoint) {
    int found = Arrays.binarySearch(stretches, codePoint);
    return stretchClasses[found >= 0 ? found : -found - 2];
  }
}
