package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;

/**
 * A rule for tests: a call of a function that another file declares, with a step there, and how
 * much of the code around the call is known.
 */
public final class CallsAcrossFiles implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("across");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (Decl declaration : pass.file().declarations()) {
      Answers answers = pass.model().answers(pass.file(), declaration);
      Walk.tree(
          declaration,
          node -> {
            if (node instanceof CallExpr call) {
              add(pass, call, answers.callee(call), findings);
            }
            return true;
          });
    }
    return findings;
  }

  private static void add(Pass pass, CallExpr call, Symbol callee, List<Finding> findings) {
    SourceText there = callee == null ? null : callee.file();
    boolean isElsewhere =
        there != null && there != pass.file().text() && !there.path().startsWith("$GOROOT");
    if (isElsewhere) {
      String message = "from elsewhere, in a " + pass.model().extent(pass.unit());
      Finding found = pass.finding(call, message);
      int start = callee.offset();
      Location step = new Location(there, start, start + callee.name().length(), "declared here");
      findings.add(new Finding("across", found.primary()).withPath(List.of(step)));
    }
  }
}
