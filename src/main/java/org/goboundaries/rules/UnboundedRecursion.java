package org.goboundaries.rules;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recursion.PassingCall;
import org.goboundaries.flow.recursion.Recursions;
import org.goboundaries.flow.recursion.SelfCall;
import org.goboundaries.flow.recursion.SelfFormat;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.ConversionFix;
import org.goboundaries.presentation.SelfCallTexts;
import org.goboundaries.presentation.SelfFormatTexts;
import org.goboundaries.syntax.Node;

/** Finds recursion that has no way out. */
final class UnboundedRecursion implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("func ", "{");
  }

  @Override
  public List<Finding> check(Pass pass) {
    Recursions recursions = pass.model().recursions();
    Stream<Finding> calls = recursions.calls(pass.file()).stream().map(call -> finding(pass, call));
    Stream<Finding> formats =
        recursions.formats(pass.file()).stream().map(format -> finding(pass, format));
    return Stream.concat(calls, formats).toList();
  }

  private static Finding finding(Pass pass, SelfCall call) {
    Finding finding = pass.finding(Step.callee(call.calls().get(0)), SelfCallTexts.message(call));
    return SelfCallTexts.with(finding, call);
  }

  private static Finding finding(Pass pass, SelfFormat format) {
    PassingCall hand = format.hands().get(format.reported());
    Node marked = SelfFormatTexts.marked(hand);
    Finding finding =
        pass.finding(
            hand.from().code().file().text(),
            marked.start(),
            marked.end(),
            SelfFormatTexts.message(format, hand));
    Finding reported = ConversionFix.with(SelfFormatTexts.with(finding, format), pass, format);
    return format.isCertain() ? reported : reported.likely();
  }
}
