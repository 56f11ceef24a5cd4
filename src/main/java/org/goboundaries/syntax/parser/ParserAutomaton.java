package org.goboundaries.syntax.parser;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What the parser does, by state and token, as {@code syntax.grammar.ParserTables} wrote it. An
 * operation is its kind in the low three bits and its operand above.
 */
final class ParserAutomaton {
  /** No operation: a syntax error. */
  static final int ERROR = 0;

  /** Take the token; operand: the next state. */
  static final int SHIFT = 1;

  /** Read a rule; operand: index of the call. */
  static final int CALL = 2;

  /** The rule is done. */
  static final int END = 3;

  /** Look at the token behind; operand: index of a row. */
  static final int SECOND_LOOK = 4;

  /** Ask a predicate; operand: index of the question. */
  static final int QUESTION = 5;

  static final int KIND = 7;
  static final int OPERAND_SHIFT = 3;

  /** Length of a row: the highest token type plus one; 0 is the end of the file. */
  final int tokenTypes;

  /** By rule: its first state. */
  final short[] ruleStarts;

  /** By state: the rule it lies in. */
  final short[] stateRules;

  /** By state times {@link #tokenTypes} plus token type: the operation. */
  final short[] operations;

  final short[] callRules;
  final short[] callStarts;
  final short[] callFollows;
  final short[] questionRules;
  final short[] questionYes;
  final short[] questionNo;

  /** By row times {@link #tokenTypes} plus type of the second token: the operation. */
  final short[] secondLooks;

  ParserAutomaton(DataInputStream in) throws IOException {
    tokenTypes = in.readUnsignedShort();
    ruleStarts = shorts(in, in.readUnsignedShort());
    stateRules = shorts(in, in.readUnsignedShort());
    operations = shorts(in, stateRules.length * tokenTypes);
    short[] calls = shorts(in, in.readUnsignedShort() * 3);
    callRules = every(calls, 0);
    callStarts = every(calls, 1);
    callFollows = every(calls, 2);
    short[] questions = shorts(in, in.readUnsignedShort() * 3);
    questionRules = every(questions, 0);
    questionYes = every(questions, 1);
    questionNo = every(questions, 2);
    secondLooks = shorts(in, in.readUnsignedShort() * tokenTypes);
  }

  int operation(int state, int token) {
    return operations[state * tokenTypes + token];
  }

  /** The state after a token that a state can take. */
  int shiftTarget(int state, int token) {
    int operation = operation(state, token);
    if ((operation & KIND) != SHIFT) {
      throw new IllegalStateException("state " + state + " does not take token " + token);
    }
    return operation >>> OPERAND_SHIFT;
  }

  /** The state after the first call of {@code callee} that lies in rule {@code caller}. */
  int follow(int caller, int callee) {
    for (int call = 0; call < callRules.length; call++) {
      if (callRules[call] == callee && stateRules[callFollows[call]] == caller) {
        return callFollows[call];
      }
    }
    throw new IllegalStateException("rule " + caller + " does not use rule " + callee);
  }

  private static short[] shorts(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count * 2);
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      values[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return values;
  }

  private static short[] every(short[] triples, int offset) {
    short[] values = new short[triples.length / 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = triples[3 * i + offset];
    }
    return values;
  }
}
