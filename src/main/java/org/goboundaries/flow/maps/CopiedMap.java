package org.goboundaries.flow.maps;

import org.goboundaries.syntax.Node;

/**
 * A map that is used after the lock under which its variable was copied: the copy is the same map.
 *
 * @param use the first use after the unlock
 * @param map the map as it is written where it is copied
 * @param copy the statement that copies it
 * @param unlock the call that gives the lock back
 * @param written a write to the map under a lock
 */
public record CopiedMap(MapUse use, String map, Node copy, Node unlock, MapUse written) {}
