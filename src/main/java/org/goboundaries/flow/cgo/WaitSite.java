package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;

/**
 * A place where C waits and takes an interruption for something else.
 *
 * @param code the function
 * @param call the call that waits
 * @param sleeps whether it only sleeps: then it ends early
 * @param path how a thread of Go comes there
 */
public record WaitSite(CCode code, CCall call, boolean sleeps, CPath path) {}
