package org.goboundaries.syntax.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The code points that the lexer tells apart, in classes: two of one class are treated alike
 * everywhere. The end of the file is a class of its own.
 */
final class Alphabet {
  private static final int LAST = Character.MAX_CODE_POINT;

  /** First code point of each stretch, ascending; a stretch ends where the next begins. */
  final int[] stretches;

  /** The class of each stretch. */
  final int[] classes;

  /** One code point of each class, or {@link Token#EOF}. */
  final List<Integer> representatives = new ArrayList<>();

  Alphabet(ATN atn) {
    List<Transition> labels = labels(atn);
    stretches = boundaries(labels);
    classes = new int[stretches.length];
    Map<BitSet, Integer> known = new HashMap<>();
    for (int i = 0; i < stretches.length; i++) {
      int codePoint = stretches[i];
      classes[i] =
          known.computeIfAbsent(
              signature(labels, codePoint),
              unused -> {
                representatives.add(codePoint);
                return representatives.size() - 1;
              });
    }
    representatives.add(Token.EOF);
  }

  int size() {
    return representatives.size();
  }

  static boolean matches(Transition label, int codePoint) {
    return label.matches(codePoint, 0, LAST);
  }

  private static List<Transition> labels(ATN atn) {
    List<Transition> labels = new ArrayList<>();
    for (ATNState state : atn.states) {
      for (Transition transition : state.getTransitions()) {
        if (!transition.isEpsilon()) {
          labels.add(transition);
        }
      }
    }
    return labels;
  }

  private static int[] boundaries(List<Transition> labels) {
    TreeSet<Integer> found = new TreeSet<>();
    found.add(0);
    for (Transition label : labels) {
      if (label.label() != null) {
        for (Interval interval : label.label().getIntervals()) {
          found.add(Math.max(0, interval.a));
          found.add(interval.b + 1);
        }
      }
    }
    return found.stream().filter(c -> c <= LAST).mapToInt(Integer::intValue).toArray();
  }

  private static BitSet signature(List<Transition> labels, int codePoint) {
    BitSet signature = new BitSet();
    for (int i = 0; i < labels.size(); i++) {
      signature.set(i, matches(labels.get(i), codePoint));
    }
    return signature;
  }
}
