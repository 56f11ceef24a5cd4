/** Reads Go text into a tree: a lexer and a parser driven by tables made from the grammar. */
@NullMarked
package org.goboundaries.syntax.parser;

import org.jspecify.annotations.NullMarked;
