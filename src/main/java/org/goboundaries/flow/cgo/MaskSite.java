package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;

/**
 * A place where C blocks signals of a thread that goes back to Go like that.
 *
 * @param code the function
 * @param call the call that blocks them
 * @param all whether every signal is blocked
 * @param path how a thread of Go comes there
 */
public record MaskSite(CCode code, CCall call, boolean all, CPath path) {}
