/** Files, positions, ranges and edits; knows no Go. */
@NullMarked
package org.goboundaries.source;

import org.jspecify.annotations.NullMarked;
