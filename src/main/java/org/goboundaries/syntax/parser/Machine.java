package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoParser;

/**
 * Reads tokens by the parser's tables. Each step looks at one token (rarely two, or a predicate)
 * and takes it, opens a rule, or ends one; a rule that ends makes its part of the tree.
 */
final class Machine {
  private final ParserAutomaton tables = Tables.parser();
  private final Tokens tokens;
  private final ValueStack values;
  private final Frames frames = new Frames();
  private final TreeMaker maker;
  private final Predicates predicates;
  private final Recovery recovery;

  Machine(Tokens tokens, ValueStack values, Problems problems) {
    this.tokens = tokens;
    this.values = values;
    this.maker = new TreeMaker(tokens, values, problems);
    this.predicates = new Predicates(tokens, values, frames);
    this.recovery = new Recovery(tables, tokens, values, frames, problems);
  }

  /** Reads a whole file; its parts are then on the stack of values. */
  void read(byte[] text) {
    maker.begin(text);
    frames.clear();
    values.clear();
    recovery.begin(text);
    frames.push(GoParser.RULE_sourceFile, -1, 0, 0);
    run(tables.ruleStarts[GoParser.RULE_sourceFile]);
  }

  private void run(int start) {
    int state = start;
    int token = 0;
    while (state >= 0) {
      int operation = tables.operation(state, tokens.type(token));
      int kind = operation & ParserAutomaton.KIND;
      while (kind > ParserAutomaton.END) {
        operation = decide(operation, token);
        kind = operation & ParserAutomaton.KIND;
      }
      int operand = operation >>> ParserAutomaton.OPERAND_SHIFT;
      if (kind == ParserAutomaton.SHIFT) {
        state = operand;
        token = Math.min(token + 1, tokens.count() - 1);
      } else if (kind == ParserAutomaton.CALL) {
        frames.push(tables.callRules[operand], tables.callFollows[operand], token, values.height());
        state = tables.callStarts[operand];
      } else if (kind == ParserAutomaton.END) {
        state = end(operand, token);
      } else {
        state = recovery.recover(state, token);
        token = recovery.token();
      }
    }
  }

  private int end(int rule, int token) {
    int frame = frames.depth() - 1;
    int follow = frames.follow(frame);
    maker.make(rule, frames.firstToken(frame), token, frames.base(frame));
    frames.pop();
    return follow;
  }

  private int decide(int operation, int token) {
    int operand = operation >>> ParserAutomaton.OPERAND_SHIFT;
    if ((operation & ParserAutomaton.KIND) == ParserAutomaton.SECOND_LOOK) {
      return tables.secondLooks[operand * tables.tokenTypes + tokens.typeOrEnd(token + 1)];
    }
    boolean yes = predicates.test(tables.questionRules[operand], token);
    return yes ? tables.questionYes[operand] : tables.questionNo[operand];
  }
}
