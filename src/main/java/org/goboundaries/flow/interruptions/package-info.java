/**
 * What is done about system calls that signals interrupt: whether a call is made once more after it
 * has failed, by Go or by C, and what the Go around a call of C does: looks for EINTR, or blocks
 * signals before, on a thread that it keeps.
 */
@NullMarked
package org.goboundaries.flow.interruptions;

import org.jspecify.annotations.NullMarked;
