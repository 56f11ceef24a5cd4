package org.goboundaries.cache;

import java.util.List;

/**
 * What a run came to.
 *
 * @param out what it wrote to standard output
 * @param files what it wrote to files, in the order in which they were named
 * @param err what it wrote to standard error, without what differs from run to run
 * @param status its exit status
 * @param counts what its summary says
 */
public record StoredResult(
    byte[] out, List<byte[]> files, byte[] err, int status, List<Long> counts) {}
