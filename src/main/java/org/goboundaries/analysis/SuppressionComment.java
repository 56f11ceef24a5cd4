package org.goboundaries.analysis;

import java.util.Collection;
import java.util.Set;

/**
 * A comment that suppresses findings.
 *
 * @param at where it stands; the message is the word that it begins with
 * @param names what it names, in lower case
 * @param reason why, empty where nothing is said
 * @param isUsed whether there was something to suppress
 */
public record SuppressionComment(Location at, Set<String> names, String reason, boolean isUsed) {
  SuppressionComment asUsed() {
    return new SuppressionComment(at, names, reason, true);
  }

  /** Whether it names nothing, and so suppresses whatever there is. */
  public boolean isBare() {
    return names.contains(Suppression.ALL);
  }

  /** Whether all that it names is ours: us, or some of these rules. */
  public boolean isOurs(Collection<String> rules) {
    return names.stream()
        .allMatch(name -> name.equals(Suppression.PRODUCT) || rules.contains(name));
  }
}
