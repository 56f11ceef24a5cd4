package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovered.RecoveredSuccess;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.SetErrorFix;

/** Finds functions that return a nil error after a panic, which their callers take for success. */
final class RecoveredPanicReturnsSuccess implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover", "error");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().recoveredPanics().successes(pass.file()).stream()
        .map(success -> finding(pass, success))
        .toList();
  }

  private static Finding finding(Pass pass, RecoveredSuccess success) {
    Finding finding = pass.finding(success.at(), message(success)).withWitness(success.witness());
    Finding fixed = SetErrorFix.with(finding, pass, success);
    return success.isCertain() ? fixed : fixed.likely();
  }

  private static String message(RecoveredSuccess success) {
    String name = success.code().name();
    String function = name.isEmpty() ? "this function" : '"' + name + '"';
    String variable = '"' + success.variable() + '"';
    return switch (success.reason()) {
      case NOT_SET -> "after a panic " + function + " returns nil: its callers see success";
      case SHADOWED ->
          "this "
              + variable
              + " is not the result: after a panic "
              + function
              + " returns nil, as for success";
      case LOCAL ->
          variable
              + " is not the result: after a panic "
              + function
              + " returns nil, as for success";
    };
  }
}
