package org.goboundaries.syntax.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens can come first, and which second, after a step. Where the rule ends, what may follow
 * it in any rule that uses it counts.
 */
final class Lookahead {
  private final ATN atn;
  private final Map<Integer, List<ATNState>> callers = new HashMap<>();

  Lookahead(ATN atn) {
    this.atn = atn;
    for (ATNState state : atn.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof RuleTransition call) {
          callers
              .computeIfAbsent(call.ruleIndex, unused -> new ArrayList<>())
              .add(call.followState);
        }
      }
    }
  }

  /** The tokens a step can begin with; EOF is bit 0. */
  BitSet first(Move step, int rule) {
    BitSet tokens = new BitSet();
    for (Reading reading : readings(start(step, rule))) {
      reading.addTo(tokens);
    }
    return tokens;
  }

  /** The tokens that can follow a step's first token; EOF is bit 0. */
  BitSet second(Move step, int rule, int first) {
    List<Place> behind = new ArrayList<>();
    for (Reading reading : readings(start(step, rule))) {
      if (reading.accepts(first)) {
        behind.add(reading.behind);
      }
    }
    BitSet tokens = new BitSet();
    for (Reading reading : readings(behind)) {
      reading.addTo(tokens);
    }
    return tokens;
  }

  private List<Place> start(Move step, int rule) {
    if (step instanceof Move.Guarded guarded) {
      return start(guarded.step(), rule);
    } else if (step instanceof Move.Call call) {
      return List.of(new Place(call.rule(), new Place(call.follow(), null)));
    } else if (step instanceof Move.Match match) {
      return List.of(new Place(new Before(match), null));
    }
    return List.of(new Place(atn.ruleToStopState[rule], null));
  }

  private List<Reading> readings(Collection<Place> from) {
    List<Reading> readings = new ArrayList<>();
    Set<Place> seen = new HashSet<>();
    Deque<Place> todo = new ArrayDeque<>(from);
    while (!todo.isEmpty()) {
      Place place = todo.remove();
      if (!seen.add(place)) {
        continue;
      }
      if (place.state instanceof RuleStopState stop) {
        todo.addAll(after(stop, place.caller));
      } else {
        for (Transition transition : place.state.getTransitions()) {
          follow(transition, place, todo, readings);
        }
      }
    }
    return readings;
  }

  private List<Place> after(RuleStopState stop, @Nullable Place caller) {
    return caller != null
        ? List.of(caller)
        : callers.getOrDefault(stop.ruleIndex, List.of()).stream()
            .map(state -> new Place(state, null))
            .toList();
  }

  private static void follow(
      Transition transition, Place from, Deque<Place> todo, List<Reading> readings) {
    if (transition instanceof RuleTransition call) {
      todo.add(new Place(call.target, new Place(call.followState, from.caller)));
    } else if (transition.isEpsilon()) {
      todo.add(new Place(transition.target, from.caller));
    } else {
      readings.add(new Reading(transition, new Place(transition.target, from.caller)));
    }
  }

  /** A state of the network and where to go on when its rule ends; null is "in any caller". */
  private record Place(ATNState state, @Nullable Place caller) {}

  private record Reading(Transition token, Place behind) {
    boolean accepts(int type) {
      return token.label().contains(type == 0 ? -1 : type);
    }

    void addTo(BitSet tokens) {
      token.label().toList().forEach(type -> tokens.set(Math.max(0, type)));
    }
  }

  /** Stands before one match only, where the network's state has others too. */
  private static final class Before extends ATNState {
    Before(Move.Match match) {
      addTransition(new org.antlr.v4.runtime.atn.SetTransition(match.target(), match.tokens()));
      stateNumber = -2 - match.target().stateNumber;
    }

    @Override
    public int getStateType() {
      return BASIC;
    }
  }
}
