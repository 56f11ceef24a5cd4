package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read in one file about calls and functions as values. Filled by one thread. */
final class Facts {
  /** The import path of the package. */
  final String path;

  final List<Code> codes = new ArrayList<>();
  final List<Movement> movements = new ArrayList<>();

  /** Variables whose address is taken: anybody may assign to them. */
  final Set<Place> open = new HashSet<>();

  Facts(String path) {
    this.path = path;
  }

  /** Names that nobody knows the meaning of. */
  final Set<String> unclear = new HashSet<>();

  private int firstCode;
  private int firstSite;

  /** Functions with a return statement that names no result. */
  final Set<Code> bareReturns = new HashSet<>();

  /** Gives its code and the calls in it numbers. */
  void number(NumberPool ofCode, NumberPool ofSites) {
    firstCode = ofCode.take(codes.size());
    firstSite = ofSites.take(siteCount());
    int code = firstCode;
    int site = firstSite;
    for (Code each : codes) {
      each.number(code);
      code++;
      for (Site call : each.sites()) {
        call.number(site);
        site++;
      }
    }
  }

  /** Gives the numbers back: it is part of no program that is read from now on. */
  void giveBack(NumberPool ofCode, NumberPool ofSites) {
    ofCode.giveBack(firstCode, codes.size());
    ofSites.giveBack(firstSite, siteCount());
  }

  private int siteCount() {
    return codes.stream().mapToInt(code -> code.sites().size()).sum();
  }
}
