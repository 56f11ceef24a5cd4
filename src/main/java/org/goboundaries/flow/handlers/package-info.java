/** Functions that servers run: by what they are known, and where. */
@NullMarked
package org.goboundaries.flow.handlers;

import org.jspecify.annotations.NullMarked;
