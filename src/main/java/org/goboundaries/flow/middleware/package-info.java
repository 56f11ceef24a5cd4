/**
 * What stops the panics of handlers before the server does: middleware of libraries by its table,
 * and the program's own interceptors.
 */
@NullMarked
package org.goboundaries.flow.middleware;

import org.jspecify.annotations.NullMarked;
