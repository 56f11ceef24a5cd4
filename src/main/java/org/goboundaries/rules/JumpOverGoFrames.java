package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.callbacks.CEscape;
import org.goboundaries.flow.callbacks.CEscapes;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;

/** Finds C that jumps over frames of Go, throws exceptions at them, or comes back to them twice. */
final class JumpOverGoFrames implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass, program -> CEscapes.in(program).stream().map(each -> finding(pass, each)).toList());
  }

  private static Finding finding(Pass pass, CEscape escape) {
    Finding found =
        pass.finding(escape.text(), escape.start(), escape.end(), message(escape))
            .withWitness(escape.witness());
    return escape.kind() == CEscape.Kind.ERROR ? found.likely() : found;
  }

  private static String message(CEscape escape) {
    String message =
        switch (escape.kind()) {
          case JUMP ->
              "\"%s\" jumps over frames of Go: \"fatal error: exitsyscall: syscall frame is no"
                  + " longer valid\"";
          case ERROR ->
              "\"%s\" jumps over frames of Go to who catches it below them: return an error"
                  + " instead";
          case EXCEPTION ->
              "an exception leaves \"%s\" and reaches Go: \"terminate called\" and SIGABRT, catch"
                  + " it in C++";
          case CHILD ->
              "the child returns from \"%s\" into Go with one thread: it hangs, run another program"
                  + " or exit";
        };
    return message.formatted(escape.name());
  }
}
