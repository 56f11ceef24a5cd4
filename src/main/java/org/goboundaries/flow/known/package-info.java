/** Values that are known on one way through calls, and the code that they rule out there. */
@NullMarked
package org.goboundaries.flow.known;

import org.jspecify.annotations.NullMarked;
