/** Makes our rules active on a SonarQube server, through its web API. */
@NullMarked
package org.goboundaries.setup;

import org.jspecify.annotations.NullMarked;
