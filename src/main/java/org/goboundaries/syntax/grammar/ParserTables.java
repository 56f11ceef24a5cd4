package org.goboundaries.syntax.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parser's table as numbers; {@code syntax.parser.ParserAutomaton} reads what is written here.
 * An operation is its kind in the low three bits and its operand above.
 */
final class ParserTables {
  static final int ERROR = 0;
  private static final int SHIFT = 1;
  private static final int CALL = 2;
  private static final int END = 3;
  private static final int SECOND_LOOK = 4;
  private static final int QUESTION = 5;

  final int tokenTypes;
  final List<Integer> ruleStarts = new ArrayList<>();
  final List<Integer> stateRules = new ArrayList<>();
  final List<int[]> rows = new ArrayList<>();
  private final List<List<Integer>> calls = new ArrayList<>();
  private final List<List<Integer>> questions = new ArrayList<>();
  private final List<List<Integer>> secondLooks = new ArrayList<>();

  ParserTables(int tokenTypes) {
    this.tokenTypes = tokenTypes;
  }

  int shift(int target) {
    return target << 3 | SHIFT;
  }

  int end(int rule) {
    return rule << 3 | END;
  }

  int call(int rule, int start, int follow) {
    return index(calls, List.of(rule, start, follow)) << 3 | CALL;
  }

  int question(int rule, int yes, int no) {
    return index(questions, List.of(rule, yes, no)) << 3 | QUESTION;
  }

  int secondLook(int[] row) {
    return index(secondLooks, Arrays.stream(row).boxed().toList()) << 3 | SECOND_LOOK;
  }

  private static <T> int index(List<T> list, T entry) {
    int known = list.indexOf(entry);
    if (known >= 0) {
      return known;
    }
    list.add(entry);
    return list.size() - 1;
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeShort(tokenTypes);
    writeList(out, ruleStarts);
    writeList(out, stateRules);
    for (int[] row : rows) {
      for (int operation : row) {
        out.writeShort(operation);
      }
    }
    writeLists(out, calls);
    writeLists(out, questions);
    writeLists(out, secondLooks);
  }

  private static void writeLists(DataOutputStream out, List<List<Integer>> lists)
      throws IOException {
    out.writeShort(lists.size());
    for (List<Integer> list : lists) {
      for (int value : list) {
        out.writeShort(value);
      }
    }
  }

  private static void writeList(DataOutputStream out, List<Integer> list) throws IOException {
    out.writeShort(list.size());
    for (int value : list) {
      out.writeShort(value);
    }
  }
}
