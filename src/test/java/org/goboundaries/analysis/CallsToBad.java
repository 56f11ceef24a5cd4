package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Walk;

/**
 * A rule for tests: a call of {@code bad} is one, and each function that is passed to it a step.
 */
public final class CallsToBad implements Rule {
  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    Walk.file(
        pass.file(),
        node -> {
          if (node instanceof CallExpr call && pass.file().text(call.function()).equals("bad")) {
            findings.add(0, finding(pass, call));
          }
          return true;
        });
    return findings;
  }

  private static Finding finding(Pass pass, CallExpr call) {
    Finding finding = pass.finding(call, "this is bad");
    for (int i = 0; i < call.arguments().size(); i++) {
      finding = finding.withStep(call.arguments().get(i), "step " + (i + 1));
    }
    return finding;
  }
}
