/** The plugin for SonarQube and SonarQube for IDE. */
@NullMarked
package org.goboundaries.sonar;

import org.jspecify.annotations.NullMarked;
