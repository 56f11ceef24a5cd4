/** What a file imports, and how an import is added to it. */
@NullMarked
package org.goboundaries.flow.imports;

import org.jspecify.annotations.NullMarked;
