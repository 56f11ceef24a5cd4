/**
 * The order in which the statements of one function run: a control-flow graph, and questions to it.
 *
 * <p><b>Points.</b> {@link ControlGraph#of} turns the body of one function, a declaration's or a
 * literal's, into points with edges between them. A point is a moment at which something happens: a
 * call, a defer statement, a test with two ways out, an assignment. What can do nothing, a name, a
 * constant, has no point. A function literal is a value here; its body is a function with a graph
 * of its own. Points are numbers from 0 on, made in one pass over the body, in time and space that
 * grow with its size only; neither that pass nor any question recurses.
 *
 * <p><b>Ends.</b> Points 1 to 4 are the ways to leave the body: it returned, it panics, its
 * goroutine exits (runtime.Goexit), the process ends. Deferred calls run after the first three, not
 * after the last. Whether one of them recovers is no matter of this graph: the code after the panic
 * doesn't go on either way. A select without clauses has no way out.
 *
 * <p><b>Edges.</b> Each has an {@link EdgeKind}. What is only possible, that an index is out of
 * range or that an unknown callee panics, is an edge of its own kind (MAY_PANIC and so on), and
 * questions say whether they want these. What a call does is asked of {@link Effects}, for this
 * package knows no names.
 *
 * <p><b>Order.</b> Calls, receive operations, and the operands of {@code &&} and {@code ||} are
 * evaluated from left to right, as the specification says. When an index, a dereference or a
 * division (OPERATION) is evaluated relative to the calls of the same statement is not specified,
 * unless one is an operand of the other; the graph has them in the order of the text, and questions
 * whose answer depends on their order within a statement are answered by "unknown". Conditions
 * aren't judged: {@code if false} has two ways out, and a path of the graph may be one that no run
 * takes. Known limit: the operand of unsafe.Sizeof and the like is taken to be evaluated.
 *
 * <p><b>Range over functions.</b> The body of such a loop is a function that the iterator calls.
 * Its statements belong to the enclosing function all the same: a defer statement in it is pending
 * until that one ends. The loop has the shape of any other; each jump out of it goes through the
 * iterator, which may panic or exit, and so has edges for that.
 *
 * <p><b>Unknown.</b> A statement that could not be read may do anything. It leads to every point by
 * edges of kind UNKNOWN. A question is asked twice, with these edges and without: where the two
 * answers differ the {@link Answer} is "unknown".
 *
 * <p><b>Questions.</b> {@link StatementOrder}: before, after, on every path, in a loop,
 * unreachable. {@link PendingDefers}: which deferred calls are pending where, and run at which end.
 * {@link DataFlow}: the state of anything else, given what each point does to it.
 *
 * <p><b>How.</b> {@code Statements}, {@code Loops}, {@code Choices} and {@code Expressions} read
 * the tree and push what is left to do on an {@code Worklist}, a stack on the heap. They write into
 * a {@code GraphBuilder}: every new point takes up the edges that lead nowhere yet, its {@code
 * OpenEdges}. {@code Jumps} keeps the flows that wait for a label or the end of a loop.
 *
 * @see <a href="https://go.dev/ref/spec#Order_of_evaluation">Order of evaluation</a>
 * @see <a href="https://go.dev/ref/spec#Defer_statements">Defer statements</a>
 */
@NullMarked
package org.goboundaries.flow.graph;

import org.jspecify.annotations.NullMarked;
