package org.goboundaries.syntax.parser;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The lexer's automaton, as {@code syntax.grammar.LexerTables} wrote it. */
final class LexerAutomaton {
  static final int NONE = -1;

  /** Low bits of a state: the rule it accepts. */
  static final int RULE_BITS = 8;

  /** Takes the rule, plus one, out of a state. */
  static final int RULE = (1 << RULE_BITS) - 1;

  /** Number of character classes, the end of the file included; also the length of a row. */
  final int classes;

  /** Class of the end of the file. */
  final int endOfFile;

  /** Class of each ASCII character. */
  final byte[] ascii = new byte[128];

  /** First state of each mode. */
  final int[] starts;

  /**
   * By state plus class: the next state, or {@link #NONE}. A state is the index of its row, shifted
   * left by eight, with the rule it accepts plus one in the low byte: one access reads both.
   */
  final int[] next;

  /** By rule: token type, 0 to skip. */
  final byte[] types;

  /** By rule: whether the parser does not see the token. */
  final boolean[] hidden;

  /** By rule: the mode to go on in, or {@link #NONE}. */
  final byte[] modes;

  private final int[] stretches;
  private final byte[] stretchClasses;

  LexerAutomaton(DataInputStream in) throws IOException {
    classes = in.readUnsignedShort();
    endOfFile = classes - 1;
    stretches = new int[in.readUnsignedShort()];
    stretchClasses = new byte[stretches.length];
    readClasses(in);
    starts = new int[in.readUnsignedShort()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.readUnsignedShort();
    }
    int rules = in.readUnsignedShort();
    types = new byte[rules];
    hidden = new boolean[rules];
    modes = new byte[rules];
    readRules(in);
    int[] names = new int[in.readUnsignedShort()];
    next = new int[names.length * classes];
    readStates(in, names);
    Arrays.setAll(next, i -> next[i] < 0 ? NONE : names[next[i]]);
    Arrays.setAll(starts, i -> names[starts[i]]);
  }

  private void readClasses(DataInputStream in) throws IOException {
    for (int i = 0; i < stretches.length; i++) {
      stretches[i] = in.readInt();
      stretchClasses[i] = in.readByte();
    }
    for (int c = 0; c < ascii.length; c++) {
      ascii[c] = classOf(c);
    }
  }

  private void readRules(DataInputStream in) throws IOException {
    for (int i = 0; i < types.length; i++) {
      types[i] = in.readByte();
      hidden[i] = in.readBoolean();
      modes[i] = in.readByte();
    }
  }

  /** The states as they are numbered in the file, and what each is called here. */
  private void readStates(DataInputStream in, int[] names) throws IOException {
    for (int state = 0; state < names.length; state++) {
      names[state] = state * classes << RULE_BITS | in.readShort() + 1;
      for (int c = 0; c < classes; c++) {
        next[state * classes + c] = in.readShort();
      }
    }
  }

  /** The class of any code point. */
  byte classOf(int codePoint) {
    int found = Arrays.binarySearch(stretches, codePoint);
    return stretchClasses[found >= 0 ? found : -found - 2];
  }
}
