package org.goboundaries.syntax.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * Makes one deterministic automaton of a lexer grammar by the subset construction. A state is the
 * set of places in the network where the reading may be; it accepts the first rule that may end
 * there.
 */
final class LexerCompiler {
  private final ATN atn;
  private final Alphabet alphabet;
  private final Map<Set<Place>, Integer> states = new LinkedHashMap<>();
  private final List<int[]> rows = new ArrayList<>();
  private final Deque<Set<Place>> open = new ArrayDeque<>();

  LexerCompiler(ATN atn) {
    this.atn = atn;
    this.alphabet = new Alphabet(atn);
  }

  LexerTables compile() {
    int[] starts = new int[atn.modeToStartState.size()];
    for (int mode = 0; mode < starts.length; mode++) {
      starts[mode] = state(closure(List.of(new Place(atn.modeToStartState.get(mode), null))));
    }
    while (!open.isEmpty()) {
      Set<Place> places = open.remove();
      rows.set(state(places), row(places));
    }
    int[] accepted = states.keySet().stream().mapToInt(LexerCompiler::acceptedRule).toArray();
    return new LexerTables(alphabet, starts, rows, accepted, RuleEffects.of(atn));
  }

  private int[] row(Set<Place> from) {
    int[] row = new int[alphabet.size()];
    for (int c = 0; c < row.length; c++) {
      Set<Place> to = closure(step(from, alphabet.representatives.get(c)));
      row[c] = to.isEmpty() ? -1 : state(to);
    }
    return row;
  }

  private int state(Set<Place> places) {
    return states.computeIfAbsent(
        places,
        unused -> {
          open.add(places);
          rows.add(new int[0]);
          return rows.size() - 1;
        });
  }

  private static List<Place> step(Set<Place> from, int codePoint) {
    List<Place> reached = new ArrayList<>();
    for (Place place : from) {
      for (Transition transition : place.state.getTransitions()) {
        if (!transition.isEpsilon() && Alphabet.matches(transition, codePoint)) {
          reached.add(new Place(transition.target, place.caller));
        }
      }
    }
    return reached;
  }

  private static Set<Place> closure(List<Place> seeds) {
    Set<Place> reached = new LinkedHashSet<>();
    Deque<Place> todo = new ArrayDeque<>(seeds);
    while (!todo.isEmpty()) {
      Place place = todo.remove();
      if (reached.add(place)) {
        todo.addAll(place.withoutReading());
      }
    }
    return reached;
  }

  /** The lowest rule that ends here, -1 for none. */
  private static int acceptedRule(Set<Place> places) {
    return places.stream()
        .filter(place -> place.caller == null && place.state instanceof RuleStopState)
        .mapToInt(place -> place.state.ruleIndex)
        .min()
        .orElse(-1);
  }

  /** A state of the network, and where to go on when the fragment it lies in ends. */
  private record Place(ATNState state, @Nullable Place caller) {
    List<Place> withoutReading() {
      if (state instanceof RuleStopState) {
        return caller == null ? List.of() : List.of(caller);
      }
      return Arrays.stream(state.getTransitions())
          .filter(Transition::isEpsilon)
          .map(
              transition ->
                  transition instanceof RuleTransition call
                      ? new Place(call.target, new Place(call.followState, caller))
                      : new Place(transition.target, caller))
          .toList();
    }
  }
}
