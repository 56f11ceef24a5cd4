package org.goboundaries.flow.threads;

import java.util.List;
import org.goboundaries.flow.calls.Code;

/** Finds one kind of defect in the code of a program. For one thread. */
@FunctionalInterface
public interface ThreadRule {
  /** Those in a function with a body, in the order of the text. */
  List<ThreadDefect> in(Code code);
}
