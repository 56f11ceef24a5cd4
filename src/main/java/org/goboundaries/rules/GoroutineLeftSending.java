package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.channels.LeftSender;
import org.goboundaries.flow.channels.LeftSender.Channel;
import org.goboundaries.flow.channels.LeftSender.Send;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.LeftSenderTexts;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Block;

/** Finds goroutines that wait forever to send a result to a function that has left. */
final class GoroutineLeftSending implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("make(chan ", "<-");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().leftSenders().in(pass.file()).stream()
        .map(left -> finding(pass, left))
        .toList();
  }

  /** A send in another function may be right: there the start is wrong. */
  private static Finding finding(Pass pass, LeftSender left) {
    SourceText text = pass.file().text();
    Send send = left.sends().get(0);
    boolean isHere = send.code().top() == left.code().top();
    Step start = Step.atCallee(left.start(), "this goroutine sends its result");
    Step sent = Step.at(send.code(), send.statement(), "it blocks here");
    Step primary = isHere ? sent : start;
    String message = LeftSenderTexts.message(left, send);
    Finding finding = pass.finding(text, primary.start(), primary.end(), message);
    for (Channel channel : left.channels()) {
      finding = finding.withStep(text, channel.make(), LeftSenderTexts.made(channel));
    }
    finding = finding.withPath(List.of(Location.of(isHere ? start : sent)));
    int leave = left.leave() instanceof Block block ? block.end() - 1 : left.leave().start();
    finding = finding.withStep(text, leave, left.leave().end(), "continues without a receive");
    finding = isHere ? LeftSenderTexts.withOthers(finding, left) : finding;
    finding = left.isCertain() ? finding : finding.likely();
    return LeftSenderTexts.withBuffer(finding, left);
  }
}
