package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses platforms so that each file is compiled on at least one, and few are needed: the given
 * one, then again and again the one that takes most of the files left, then for each file that
 * needs special tags one that has them.
 */
final class VariantFinder {
  private final Platform base;
  private final List<Constraint> conditions;
  private final BitSet left = new BitSet();
  private final List<Platform> found = new ArrayList<>();

  private VariantFinder(Platform base, List<Constraint> conditions) {
    this.base = base;
    this.conditions = conditions;
    left.set(0, conditions.size());
  }

  /** The platforms for files with these conditions, the given one first. */
  static List<Platform> find(Platform base, List<Constraint> conditions) {
    VariantFinder finder = new VariantFinder(base, conditions);
    finder.take(base);
    finder.takeCompiledPorts();
    finder.takeSpecialTags();
    return List.copyOf(finder.found);
  }

  private void take(Platform platform) {
    found.add(platform);
    left.andNot(taken(platform));
  }

  private BitSet taken(Platform platform) {
    BitSet taken = new BitSet();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      taken.set(i, conditions.get(i).holds(platform::has));
    }
    return taken;
  }

  private void takeCompiledPorts() {
    if (left.isEmpty()) {
      return;
    }
    List<Platform> candidates = new ArrayList<>(TagSearch.near(base, Ports.compiled()));
    candidates.addAll(candidates.stream().map(near -> near.withCgo(!base.cgo())).toList());
    List<BitSet> takes = candidates.stream().map(this::taken).toList();
    for (int best = best(takes); best >= 0; best = best(takes)) {
      found.add(candidates.get(best));
      left.andNot(takes.get(best));
      takes.forEach(taken -> taken.and(left));
    }
  }

  /** Index of the largest set, -1 when all are empty. */
  private static int best(List<BitSet> takes) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < takes.size(); i++) {
      if (takes.get(i).cardinality() > most) {
        most = takes.get(i).cardinality();
        best = i;
      }
    }
    return best;
  }

  private void takeSpecialTags() {
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      Optional<Platform> platform = TagSearch.find(base, conditions.get(i));
      platform.ifPresent(this::take);
    }
  }
}
