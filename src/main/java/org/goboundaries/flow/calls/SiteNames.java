package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The calls of a program by the last word of what is called. Immutable. */
final class SiteNames {
  private final Map<String, List<Site>> byName = new HashMap<>();

  /** By the numbers of calls: which one was read first. */
  private final int[] ranks;

  /**
   * The names of the calls in some code.
   *
   * @param end more than the number of any call
   */
  SiteNames(List<Code> codes, int end) {
    this.ranks = new int[end];
    int rank = 0;
    for (Code code : codes) {
      for (Site site : code.sites()) {
        ranks[site.number()] = rank;
        rank++;
        add(site);
      }
    }
  }

  private void add(Site site) {
    String written = site.calledName();
    add(written, site);
    // what is called by another name, or by none, as an instantiated function is
    List<SymbolName> names = site.callee().names();
    String known = names.isEmpty() ? written : names.get(0).lastWord();
    if (!known.equals(written)) {
      add(known, site);
    }
  }

  private void add(String name, Site site) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(site);
    }
  }

  /** The calls of all names that are wanted, in the order in which they were read. */
  List<Site> of(Predicate<String> isWanted) {
    List<Site> found = new ArrayList<>();
    byName.forEach(
        (name, sites) -> {
          if (isWanted.test(name)) {
            found.addAll(sites);
          }
        });
    found.sort(Comparator.comparingInt(site -> ranks[site.number()]));
    return found.stream().distinct().toList();
  }
}
