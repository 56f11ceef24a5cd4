package org.goboundaries.presentation;

import org.goboundaries.flow.maps.CopiedMap;
import org.goboundaries.flow.maps.MapRace;
import org.goboundaries.flow.maps.MapUse;
import org.goboundaries.flow.maps.MapUse.Kind;

/** What is said of maps that several goroutines use at the same time, in the runtime's words. */
public final class MapTexts {
  private static final String WRITES = "concurrent map writes";
  private static final String READ = "concurrent map read and map write";
  private static final String ITERATION = "concurrent map iteration and map write";

  private static final String UNLOCKED = ", without a lock";
  private static final String READ_LOCKED = ", locked for reading only";
  private static final String BARE = " without the lock that guards its writes";

  private MapTexts() {}

  /** What goes wrong with a map that goroutines share. */
  public static String message(MapRace race) {
    String users = race.start().isHandler() ? "requests" : "the goroutines of a loop";
    if (race.written() == null) {
      return '"'
          + race.use().text()
          + "\" is written concurrently by "
          + users
          + (race.isReadLocked() ? READ_LOCKED : UNLOCKED)
          + ended(WRITES);
    }
    String does =
        switch (race.use().kind()) {
          case ITERATION -> "iterated over";
          case PRINTED -> "printed, encoded or copied";
          default -> "read";
        };
    return '"'
        + race.use().text()
        + "\" is "
        + does
        + " by "
        + users
        + BARE
        + ended(error(race.use()));
  }

  /** What goes wrong with a copy that is no copy. */
  public static String message(CopiedMap map) {
    String error = map.use().kind() == Kind.WRITE ? WRITES : error(map.use());
    return "this is still the map \"" + map.map() + "\", used" + BARE + ended(error);
  }

  private static String ended(String error) {
    return ": \"fatal error: " + error + "\", which no \"recover\" stops";
  }

  private static String error(MapUse use) {
    return use.kind() == Kind.READ ? READ : ITERATION;
  }
}
