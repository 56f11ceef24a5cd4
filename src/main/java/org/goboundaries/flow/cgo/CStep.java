package org.goboundaries.flow.cgo;

/**
 * One step on a way through C.
 *
 * @param caller who calls
 * @param site where
 */
public record CStep(CCode caller, CSite site) {}
