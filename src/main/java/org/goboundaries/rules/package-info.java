/** One final class per rule, and nothing else but their list. */
@NullMarked
package org.goboundaries.rules;

import org.jspecify.annotations.NullMarked;
