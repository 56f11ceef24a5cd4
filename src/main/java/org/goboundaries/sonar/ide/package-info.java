/** What runs in SonarQube for IDE only: scanners and servers lack the API that it needs. */
@NullMarked
package org.goboundaries.sonar.ide;

import org.jspecify.annotations.NullMarked;
