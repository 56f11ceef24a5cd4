package org.goboundaries.flow.signals;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param declaration the declaration at package level around it
 * @param code the function around it; null outside of functions
 */
record Frame(GoFile file, Decl declaration, @Nullable Code code) {
  static Frame of(Code code) {
    return new Frame(code.file(), code.declaration(), code);
  }
}
