package org.goboundaries.syntax.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * Makes the parser's table: for each state in which the parser rests (the start of a rule, after a
 * token, after a rule it read) and each token, what to do.
 */
final class ParserCompiler {
  private final ATN atn;
  private final Decisions decisions;
  private final Map<ATNState, Integer> resting = new LinkedHashMap<>();
  private final Deque<ATNState> open = new ArrayDeque<>();
  private final ParserTables tables;

  ParserCompiler(ATN atn, String[] ruleNames, Vocabulary vocabulary) {
    this.atn = atn;
    this.decisions = new Decisions(new Lookahead(atn), ruleNames, vocabulary);
    this.tables = new ParserTables(atn.maxTokenType + 1);
  }

  ParserTables compile() {
    for (RuleStartState start : atn.ruleToStartState) {
      tables.ruleStarts.add(rest(start));
    }
    while (!open.isEmpty()) {
      fillRow(open.remove());
    }
    decisions.reportUnexpected();
    return tables;
  }

  private void fillRow(ATNState state) {
    Set<Move> steps = new LinkedHashSet<>();
    collectSteps(state, -1, steps, new HashSet<>());
    int[] row = new int[tables.tokenTypes];
    List<Move> ordered = new ArrayList<>(steps);
    for (int token = 0; token < row.length; token++) {
      Decision decision = decisions.decide(ordered, state.ruleIndex, token);
      row[token] = operation(decision, state.ruleIndex);
    }
    tables.rows.set(rest(state), row);
  }

  private int operation(Decision decision, int rule) {
    if (decision instanceof Decision.Take take) {
      return operation(take.step(), rule);
    } else if (decision instanceof Decision.Ask ask) {
      return tables.question(ask.rule(), operation(ask.yes(), rule), operation(ask.no(), rule));
    } else if (decision instanceof Decision.LookFurther further) {
      int[] row = new int[tables.tokenTypes];
      for (int second = 0; second < row.length; second++) {
        row[second] = operation(further.bySecond().get(second), rule);
      }
      return tables.secondLook(row);
    }
    return ParserTables.ERROR;
  }

  private int operation(Move step, int rule) {
    if (step instanceof Move.Match match) {
      return tables.shift(rest(match.target()));
    } else if (step instanceof Move.Call call) {
      return tables.call(call.rule().ruleIndex, rest(call.rule()), rest(call.follow()));
    }
    return tables.end(rule);
  }

  private int rest(ATNState state) {
    return resting.computeIfAbsent(
        state,
        unused -> {
          open.add(state);
          tables.rows.add(new int[0]);
          tables.stateRules.add(state.ruleIndex);
          return tables.rows.size() - 1;
        });
  }

  /** In the order of the grammar: that of the alternatives, and a loop's body before its exit. */
  private void collectSteps(ATNState state, int guard, Set<Move> steps, Set<ATNState> seen) {
    if (!seen.add(state)) {
      return;
    }
    if (state instanceof RuleStopState) {
      steps.add(new Move.End());
      return;
    }
    for (Transition transition : state.getTransitions()) {
      if (transition instanceof PredicateTransition predicate) {
        collectSteps(predicate.target, predicate.ruleIndex, steps, seen);
      } else if (transition instanceof RuleTransition call) {
        Move step = new Move.Call((RuleStartState) call.target, call.followState);
        steps.add(guard < 0 ? step : new Move.Guarded(guard, step));
      } else if (transition.isEpsilon()) {
        collectSteps(transition.target, guard, steps, seen);
      } else {
        steps.add(new Move.Match(transition.label(), transition.target));
      }
    }
  }
}
