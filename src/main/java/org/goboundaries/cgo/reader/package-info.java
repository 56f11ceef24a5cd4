/** Makes the tree of C: lines joined, tokens, preprocessor conditions, then declarations. */
@NullMarked
package org.goboundaries.cgo.reader;

import org.jspecify.annotations.NullMarked;
