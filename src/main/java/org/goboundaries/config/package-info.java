/** The file with the settings of a repository. */
@NullMarked
package org.goboundaries.config;

import org.jspecify.annotations.NullMarked;
