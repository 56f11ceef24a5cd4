package org.goboundaries.flow.csignals;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place that installs a handler of C without SA_ONSTACK.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that installs it
 * @param end byte offset after it
 * @param name what is called
 * @param handler the function that is installed
 * @param witness how Go comes there
 */
public record HandlerSite(
    SourceText text, int start, int end, String name, String handler, Witness witness) {}
