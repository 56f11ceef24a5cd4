package org.goboundaries.flow.signals;

import java.util.Collection;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;

/**
 * What is known of the code under analysis.
 *
 * @param meaning what a declaration and the bodies in it mean
 */
record AnalysedCode(
    Collection<GoFile> files, CallGraph calls, BiFunction<GoFile, Decl, Answers> meaning) {
  Answers answers(Frame frame) {
    return meaning.apply(frame.file(), frame.declaration());
  }
}
