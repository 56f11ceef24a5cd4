package org.goboundaries.flow.cgo;

import org.goboundaries.source.SourceText;

/**
 * A place that has SIGPROF sent, or lets somebody do so from outside.
 *
 * @param text the file
 * @param start byte offset of the call, or of the import that is enough
 * @param end byte offset behind it
 */
public record ProfilerUse(SourceText text, int start, int end) {}
