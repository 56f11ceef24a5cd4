package org.goboundaries.syntax.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Vocabulary;

/**
 * Chooses among the steps open in a state: by one token, by a predicate, by two tokens. What is
 * left the first step takes: always where the other is the rule's end (options and loops take what
 * they can), and in the rules listed here where it is another alternative.
 */
final class Decisions {
  /**
   * Rules whose first alternative reads all that a later one would, on the same two tokens:
   *
   * <ul>
   *   <li>parameterDecl: a name is read before it is known to be a type
   *   <li>nameTail: a bracket after a name opens a length or type arguments
   *   <li>result: parameters include the parenthesised type
   *   <li>channelType: the arrow belongs to the leftmost chan, as the specification says
   *   <li>unaryExpr: {@code <-chan T} is read as an operator, the tree's maker knows better
   * </ul>
   */
  private static final Set<String> FIRST_WINS =
      Set.of("parameterDecl", "nameTail", "result", "channelType", "unaryExpr");

  private final Lookahead lookahead;
  private final String[] ruleNames;
  private final Vocabulary vocabulary;
  private final Set<String> unexpected = new TreeSet<>();

  Decisions(Lookahead lookahead, String[] ruleNames, Vocabulary vocabulary) {
    this.lookahead = lookahead;
    this.ruleNames = ruleNames;
    this.vocabulary = vocabulary;
  }

  Decision decide(List<Move> steps, int rule, int token) {
    List<Move> open = new ArrayList<>();
    for (Move step : steps) {
      if (lookahead.first(step, rule).get(token)) {
        open.add(step);
      }
    }
    if (open.isEmpty()) {
      // An error is noticed by the rule that needs another token, not by the one that is done.
      return steps.contains(new Move.End())
          ? new Decision.Take(new Move.End())
          : new Decision.Fail();
    }
    return among(open, rule, token);
  }

  private Decision among(List<Move> open, int rule, int token) {
    Move first = open.get(0);
    if (first instanceof Move.Guarded guarded) {
      List<Move> rest = open.subList(1, open.size());
      Decision no = rest.isEmpty() ? new Decision.Fail() : among(rest, rule, token);
      return new Decision.Ask(guarded.rule(), guarded.step(), no);
    }
    return open.size() == 1 ? new Decision.Take(first) : bySecond(open, rule, token);
  }

  private Decision bySecond(List<Move> open, int rule, int token) {
    List<Decision> choices = new ArrayList<>();
    for (int second = 0; second <= vocabulary.getMaxTokenType(); second++) {
      List<Move> left = new ArrayList<>();
      for (Move step : open) {
        if (lookahead.second(step, rule, token).get(second)) {
          left.add(step);
        }
      }
      Move chosen = left.isEmpty() ? likeliest(open, rule, token) : left.get(0);
      if (left.size() > 1) {
        noteUnless(first(left, rule), rule, token, second);
      }
      choices.add(new Decision.Take(chosen));
    }
    return choices.stream().distinct().count() == 1
        ? choices.get(0)
        : new Decision.LookFurther(choices);
  }

  /** For a good message when no second token is right: the step that most could have followed. */
  private Move likeliest(List<Move> open, int rule, int token) {
    return Collections.max(
        open, Comparator.comparingInt(step -> lookahead.second(step, rule, token).cardinality()));
  }

  private boolean first(List<Move> left, int rule) {
    boolean againstEnd = left.size() == 2 && left.get(1) instanceof Move.End;
    return againstEnd || FIRST_WINS.contains(ruleNames[rule]);
  }

  private void noteUnless(boolean expected, int rule, int token, int second) {
    if (!expected) {
      unexpected.add(
          ruleNames[rule]
              + " on "
              + vocabulary.getSymbolicName(token)
              + " "
              + vocabulary.getSymbolicName(second));
    }
  }

  void reportUnexpected() {
    if (!unexpected.isEmpty()) {
      throw new GrammarNotSimpleException(
          "two tokens do not decide: " + String.join("; ", unexpected));
    }
  }
}
