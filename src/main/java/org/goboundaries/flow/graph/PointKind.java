package org.goboundaries.flow.graph;

/** What happens at a point. */
public enum PointKind {
  /** The function begins. */
  ENTRY,
  /** The body is left, see {@link Outcome#end}. */
  EXIT,
  /** Where text that could not be read leads: anywhere. */
  ANYWHERE,
  /** A call or conversion, its operands being evaluated. */
  CALL,
  /** An operation that can panic, and whose place in the order of a statement is not specified. */
  OPERATION,
  /** A receive operation. */
  RECEIVE,
  /** A send statement. */
  SEND,
  /** An assignment, {@code x++}, or a variable's declaration. */
  ASSIGN,
  /** A condition, or the comparison of a switch. */
  TEST,
  /** The head of a for statement: each round begins here. */
  LOOP,
  /** The head of a range loop: the next element is asked for. */
  RANGE,
  /** The head of a range loop over a function, or perhaps over one. */
  RANGE_FUNCTION,
  /** A switch, before its cases are compared. */
  SWITCH,
  /** A select that waits for one of its clauses. */
  SELECT,
  /** A label. */
  LABEL,
  /** A break, continue, goto or fallthrough statement. */
  JUMP,
  /** A defer statement, its operands being evaluated. */
  DEFER,
  /** A go statement, its operands being evaluated. */
  GO,
  /** A return statement, its results being evaluated. */
  RETURN,
  /** The closing brace of a body. */
  END,
  /** A statement that does nothing at run time. */
  NOTHING,
  /** A statement that could not be read. */
  UNKNOWN
}
