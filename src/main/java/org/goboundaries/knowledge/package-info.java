/** What libraries do, in tables; no logic of a rule. */
@NullMarked
package org.goboundaries.knowledge;

import org.jspecify.annotations.NullMarked;
