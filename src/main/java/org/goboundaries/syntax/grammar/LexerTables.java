package org.goboundaries.syntax.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The lexer's automaton as numbers; {@code syntax.parser.LexerAutomaton} reads what is written
 * here.
 */
record LexerTables(
    Alphabet alphabet, int[] starts, List<int[]> rows, int[] accepted, RuleEffects[] effects) {

  void writeTo(DataOutputStream out) throws IOException {
    out.writeShort(alphabet.size());
    out.writeShort(alphabet.stretches.length);
    for (int i = 0; i < alphabet.stretches.length; i++) {
      out.writeInt(alphabet.stretches[i]);
      out.writeByte(alphabet.classes[i]);
    }
    out.writeShort(starts.length);
    for (int start : starts) {
      out.writeShort(start);
    }
    out.writeShort(effects.length);
    for (RuleEffects effect : effects) {
      out.writeByte(effect.type());
      out.writeBoolean(effect.hidden());
      out.writeByte(effect.mode());
    }
    out.writeShort(rows.size());
    for (int state = 0; state < rows.size(); state++) {
      out.writeShort(accepted[state]);
      for (int next : rows.get(state)) {
        out.writeShort(next);
      }
    }
  }
}
