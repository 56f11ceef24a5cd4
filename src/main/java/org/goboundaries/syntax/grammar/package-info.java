/**
 * Compiles the ANTLR grammar into the tables that {@code syntax.parser} runs on. Used by the build
 * only; the jar carries the tables and none of this.
 */
@NullMarked
package org.goboundaries.syntax.grammar;

import org.jspecify.annotations.NullMarked;
