/** The command. */
@NullMarked
package org.goboundaries.cli;

import org.jspecify.annotations.NullMarked;
