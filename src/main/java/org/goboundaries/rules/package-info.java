/** One final class per rule. */
@NullMarked
package org.goboundaries.rules;

import org.jspecify.annotations.NullMarked;
