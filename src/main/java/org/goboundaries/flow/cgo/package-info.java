/** What the C of a package does on the threads that run its Go. */
@NullMarked
package org.goboundaries.flow.cgo;

import org.jspecify.annotations.NullMarked;
