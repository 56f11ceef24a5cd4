package org.goboundaries.report.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goboundaries.analysis.Finding;

/** Gives each finding of a report a fingerprint of its own. */
final class Fingerprints {
  private final PathRoot root;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  Fingerprints(PathRoot root) {
    this.root = root;
  }

  /** The fingerprint of the next finding. */
  String of(Finding finding) {
    LineIdentity identity = LineIdentity.of(finding, root);
    String first = identity.fingerprint(1);
    String found;
    do {
      found = identity.fingerprint(counts.merge(first, 1, Integer::sum));
    } while (!given.add(found));
    return found;
  }
}
