/**
 * Results of analyses, kept in a folder and given out again while all that they depend on is the
 * same.
 *
 * <p>What an analysis asked of the disk is written down with what it got ({@code Observations}),
 * and asked again before a result is used: also what was not there, and what lay in a folder.
 * Nothing is believed that is not checked: an entry that is damaged, of another program or of
 * another question is none.
 */
@NullMarked
package org.goboundaries.cache;

import org.jspecify.annotations.NullMarked;
