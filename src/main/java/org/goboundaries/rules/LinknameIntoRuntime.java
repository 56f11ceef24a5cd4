package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.linknames.Pull;
import org.goboundaries.flow.linknames.Pulls;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Linkname;

/** Finds directives that take something of package runtime, which has not been made for others. */
final class LinknameIntoRuntime implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("//go:linkname ", " runtime.");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return new Pulls(pass.model(), pass.file())
        .all().stream().map(pull -> finding(pass, pull)).toList();
  }

  private static Finding finding(Pass pass, Pull pull) {
    Finding finding = pass.finding(pull.local(), message(pull)).withWitness(pull.witness());
    return pull.isCertain() ? finding : finding.likely();
  }

  private static String message(Pull pull) {
    Linkname row = pull.row();
    String target = '"' + pull.target() + '"';
    if (row == null) {
      return "the linker of Go 1.23 and newer rejects "
          + target
          + ": no program with this package can be built";
    }
    return switch (row.kind()) {
      case SCHEDULES ->
          target + " changes how this goroutine is scheduled: use channels and package sync";
      case LINKS -> target + " is not an API: any Go release may change or remove it";
    };
  }
}
