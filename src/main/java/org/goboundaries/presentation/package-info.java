/**
 * How findings are presented, where several rules have that in common: words for steps and further
 * places, and fixes.
 */
@NullMarked
package org.goboundaries.presentation;

import org.jspecify.annotations.NullMarked;
