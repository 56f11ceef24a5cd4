/** The plugin in SonarQube for IDE itself: its backend in this JVM, and its language server. */
@NullMarked
package org.goboundaries.ide;

import org.jspecify.annotations.NullMarked;
