/** What a rule sees and returns, and how rules are run over files. */
@NullMarked
package org.goboundaries.analysis;

import org.jspecify.annotations.NullMarked;
