/** The plugin and the command against real servers and scanners: {@code mvn -Pserver verify}. */
@NullMarked
package org.goboundaries.server;

import org.jspecify.annotations.NullMarked;
