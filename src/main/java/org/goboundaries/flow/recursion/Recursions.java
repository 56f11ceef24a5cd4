package org.goboundaries.flow.recursion;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/** Recursion that never ends. May be used by many threads. */
public final class Recursions {
  private final List<SelfCall> calls;
  private final SelfFormats formats;

  /** Of a program. */
  public Recursions(Bodies bodies, Knowledge knowledge) {
    this.calls = new SelfCalls(bodies, knowledge).all();
    this.formats = new SelfFormats(bodies, knowledge);
  }

  /** The methods of a file that libraries call again and again for one value. */
  public List<SelfFormat> formats(GoFile file) {
    return formats.in(file);
  }

  /** The functions of a file that call themselves on every path, in the order of the text. */
  public List<SelfCall> calls(GoFile file) {
    return calls.stream().filter(call -> call.code().file() == file).toList();
  }
}
