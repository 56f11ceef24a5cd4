/** Contexts that handlers derive and don't end: who cancels them, and what stays otherwise. */
@NullMarked
package org.goboundaries.flow.contexts;

import org.jspecify.annotations.NullMarked;
