/**
 * How functions run: who calls, defers or starts them, and what holds on their paths. One engine,
 * shared by all rules; {@link org.goboundaries.flow.Model} gives access to its parts.
 *
 * <p><b>The parts.</b> Package {@code calls} has the call graph: pieces of code, the sites at which
 * they call, defer or start others. {@code graph} has control-flow graphs and the solver of
 * lattices over them, for Go and C. {@code body} joins both for one function: its types, its graph,
 * in which callees that never return are known, and the way between a call and its point. {@code
 * outcomes} says how functions end, {@code access} what a lock, a map or a channel is. {@code
 * summaries} goes across calls: from callees to callers ({@code Summaries}), from callers to
 * callees ({@code EntryStates}, which begin at the {@code entries}), and to calls of one kind
 * ({@code Reach}). {@code witness} has the steps that prove a finding. Families of rules stand on
 * these: {@code threads} with {@code affinity} and {@code restores}, {@code locks}, {@code maps},
 * {@code channels} with {@code counterparts}, {@code endings}, {@code exits}, {@code handlers} with
 * {@code contexts}, {@code guards} with {@code recovery}, {@code middleware}, {@code recovered},
 * {@code stranded} and {@code misplaced}, {@code recursion}, {@code linknames}, {@code shutdown},
 * {@code signals}, {@code cgo} with {@code interruptions}, {@code csignals} and {@code callbacks}.
 *
 * <p><b>An example.</b> Rule {@code certain-deadlock} asks: is a mutex locked that its goroutine
 * holds? <i>What is it?</i> {@code AccessPaths.receiver(site)} names the mutex of a call, {@code
 * s.mu}. <i>What holds here?</i> {@code MutexAnalysis} is an {@code Analysis}: its state is the set
 * of held mutexes, {@code call} adds one at Lock and takes it away at Unlock, {@code join} keeps
 * what is held on both paths, {@code assign} forgets the paths that get another value. {@code
 * Solution.of(body, analysis).before(site)} is the set before a call. <i>What do callees do?</i> A
 * summary says which mutexes a callee takes whenever it returns, by paths of its own; {@code
 * AccessPaths.atCaller} carries them over: the receiver of {@code Len} is what {@code w.Len()} is
 * called on. Where such a path is held already the goroutine waits for itself. <i>Why?</i> The
 * state remembers the first lock and the summary the calls: they are the steps of the {@code
 * Witness}. What nobody can follow, a function value or an element of a slice, has no path or
 * empties the set: then nothing is reported.
 *
 * <p><b>What it costs.</b> Nothing is computed until a rule asks, and a rule asks first what is
 * cheap: the words of its files, the table of calls, {@code Reach}. Bodies are made for the few
 * functions that are left, and those asked for last are kept.
 */
@NullMarked
package org.goboundaries.flow;

import org.jspecify.annotations.NullMarked;
