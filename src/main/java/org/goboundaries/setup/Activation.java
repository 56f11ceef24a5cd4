package org.goboundaries.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a profile lacks.
 *
 * @param missing rules to activate
 * @param turnedOff rules that somebody has deactivated in this profile, and that stay so
 */
record Activation(List<String> missing, List<String> turnedOff) {
  static Activation of(Profiles profiles, Profile profile, List<String> wanted)
      throws SetupException {
    if (profile.key().isEmpty()) {
      return new Activation(wanted, List.of());
    }
    Set<String> active = new HashSet<>(profiles.activeRules(profile));
    Map<String, String> wishes = profiles.lastWishes(profile);
    List<String> missing = new ArrayList<>();
    List<String> turnedOff = new ArrayList<>();
    for (String rule : wanted) {
      if (!active.contains(rule)) {
        ("DEACTIVATED".equals(wishes.get(rule)) ? turnedOff : missing).add(rule);
      }
    }
    return new Activation(missing, turnedOff);
  }
}
