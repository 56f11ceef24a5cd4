/**
 * How the functions of a program end: who never returns, who may exit. All of them may return or
 * panic until something else is known. Found on demand as summaries, and only for functions that
 * lead to an exit, or to a panic after which nothing returns.
 */
@NullMarked
package org.goboundaries.flow.outcomes;

import org.jspecify.annotations.NullMarked;
