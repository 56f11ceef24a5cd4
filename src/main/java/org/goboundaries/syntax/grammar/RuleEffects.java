package org.goboundaries.syntax.grammar;

import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerChannelAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.Transition;

/**
 * What a lexer rule's commands do.
 *
 * @param type the token type, 0 for {@code skip}
 * @param hidden whether the parser does not see it
 * @param mode the mode to go on in, -1 to stay
 */
record RuleEffects(int type, boolean hidden, int mode) {
  static RuleEffects[] of(ATN atn) {
    RuleEffects[] effects = new RuleEffects[atn.ruleToStartState.length];
    for (int rule = 0; rule < effects.length; rule++) {
      effects[rule] = new RuleEffects(atn.ruleToTokenType[rule], false, -1);
    }
    for (ATNState state : atn.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof ActionTransition action) {
          effects[action.ruleIndex] =
              effects[action.ruleIndex].with(atn.lexerActions[action.actionIndex]);
        }
      }
    }
    return effects;
  }

  private RuleEffects with(LexerAction action) {
    if (action instanceof LexerSkipAction) {
      return new RuleEffects(0, hidden, mode);
    } else if (action instanceof LexerTypeAction command) {
      return new RuleEffects(command.getType(), hidden, mode);
    } else if (action instanceof LexerChannelAction command) {
      return new RuleEffects(type, command.getChannel() == Lexer.HIDDEN, mode);
    } else if (action instanceof LexerModeAction command) {
      return new RuleEffects(type, hidden, command.getMode());
    }
    throw new GrammarNotSimpleException("a lexer command the tables cannot express: " + action);
  }
}
