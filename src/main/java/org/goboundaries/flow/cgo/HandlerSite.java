package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;

/**
 * A place where C installs a handler without SA_ONSTACK.
 *
 * @param code the function
 * @param call the call that installs it
 * @param handler the function that is installed
 * @param path how Go comes there
 */
public record HandlerSite(CCode code, CCall call, String handler, CPath path) {}
