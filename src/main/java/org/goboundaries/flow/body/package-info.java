/** One function and all that is asked of its text: types, order, control flow. */
@NullMarked
package org.goboundaries.flow.body;

import org.jspecify.annotations.NullMarked;
