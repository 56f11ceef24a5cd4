/** Modules, packages and build constraints: which files belong together, and what imports mean. */
@NullMarked
package org.goboundaries.types.modules;

import org.jspecify.annotations.NullMarked;
