/**
 * Mutexes: which of them a function holds where, on every path, and what its callees do to them.
 *
 * <p>{@code MutexSites} has the calls by the table. {@code Candidates} says of which functions the
 * words of the text allow a defect: {@code MutexNames} are what is taken, through calls too, and
 * {@code NamedMutexes} follows them through a function without types. Only of the few that are left
 * types are asked for: {@code MutexAnalysis} follows what is held, {@code HeldSummaries}, {@code
 * ReleaseSummaries} and {@code Acquisitions} say what calls leave held, give back and take. {@code
 * MutexUses} has the last word: a mutex that somebody gives back whom nobody can follow is left
 * alone. {@link LockDefects} is what rules ask.
 */
@NullMarked
package org.goboundaries.flow.locks;

import org.jspecify.annotations.NullMarked;
