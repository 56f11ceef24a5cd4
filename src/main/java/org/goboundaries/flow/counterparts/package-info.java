/**
 * Operations that wait for another goroutine to do the opposite: a send for a receive, {@code
 * WaitGroup.Wait} for {@code Done}, {@code Cond.Wait} for a signal.
 *
 * <p>{@code Mentions} are the names of channels, groups and conditions in code, a {@code Use} is
 * what one of them does, and a {@code Subject} all that is done with one variable or field. {@code
 * Unanswered} finds what nobody in the program can meet, {@code UnsharedWaits} what comes before
 * anybody could. {@link BlockedGoroutines} is what rules ask.
 */
@NullMarked
package org.goboundaries.flow.counterparts;

import org.jspecify.annotations.NullMarked;
