package org.goboundaries.flow.maps;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.jspecify.annotations.Nullable;

/**
 * A map that several goroutines use at the same time, one of them to write.
 *
 * @param use the first use without a lock
 * @param start why the function runs on several goroutines
 * @param way the calls that lead from there to the use; may be empty
 * @param more further uses of the map without a lock
 * @param written a write to it under a lock, where no other write is known; null where the use
 *     itself is a write
 * @param isReadLocked whether a lock is held for reading, which others can have meanwhile
 */
public record MapRace(
    MapUse use,
    ConcurrentStart start,
    List<Call> way,
    List<MapUse> more,
    @Nullable MapUse written,
    boolean isReadLocked) {
  /** Copies the lists. */
  public MapRace {
    way = List.copyOf(way);
    more = List.copyOf(more);
  }

  /** Whether the function is known to run so. */
  public boolean isCertain() {
    return start.isCertain();
  }
}
