package org.goboundaries.cgo.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CMacro;
import org.jspecify.annotations.Nullable;

/** The macros that are known while a file is read: those of the platform, and the file's own. */
final class Macros {
  private final Map<String, Truth> defined = new HashMap<>();
  private final Map<String, CMacro> own = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final PlatformMacros platform;

  Macros(PlatformMacros platform) {
    this.platform = platform;
  }

  Truth isDefined(String name) {
    Truth here = defined.get(name);
    return here != null ? here : platform.isDefined(name);
  }

  /** The macro that a name stands for at this place; null where it has none, or more than one. */
  @Nullable CMacro get(String name) {
    return isDefined(name) == Truth.YES && !ambiguous.contains(name) ? own.get(name) : null;
  }

  /** The number a platform's macro stands for; null where it is none. */
  @Nullable Long number(String name) {
    return defined.containsKey(name) ? null : platform.number(name);
  }

  void define(CMacro macro, boolean certain) {
    defined.put(macro.name(), certain ? Truth.YES : unlessKnown(macro.name()));
    CMacro before = own.put(macro.name(), macro);
    if (before != null && !before.body().equals(macro.body())) {
      ambiguous.add(macro.name());
    }
  }

  private Truth unlessKnown(String name) {
    return isDefined(name) == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }

  void undefine(String name, boolean certain) {
    defined.put(name, certain ? Truth.NO : Truth.UNKNOWN);
    ambiguous.add(name);
  }

  /** Those of the file that have one meaning only. */
  Map<String, CMacro> known() {
    Map<String, CMacro> known = new LinkedHashMap<>(own);
    known.keySet().removeAll(ambiguous);
    return Map.copyOf(known);
  }
}
