package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.flow.channels.LeftSender;
import org.goboundaries.flow.channels.LeftSender.Channel;
import org.goboundaries.flow.channels.LeftSender.Send;
import org.goboundaries.flow.channels.LeftSender.Senders;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.source.TextEdit;

/** What is said of goroutines that send forever, and what fixes it. */
public final class LeftSenderTexts {
  private LeftSenderTexts() {}

  /** What becomes of a send. */
  public static String message(LeftSender left, Send send) {
    String when =
        switch (left.reason()) {
          case TIME_OUT -> "after a time-out: the goroutine blocks forever, one more each time";
          case CANCEL -> "after a cancellation: the goroutine blocks forever, one more each time";
          case OTHER ->
              "if the other case comes first: the goroutine blocks forever, one more each time";
          case RETURN -> returned(left);
          case ROUND -> "in the next iteration: the goroutine blocks forever, one more each time";
        };
    return "nobody receives from \"" + send.channel() + "\" " + when;
  }

  private static String returned(LeftSender left) {
    return left.senders() == Senders.SEVERAL
        ? "after the return: the other goroutines block forever, more with each call"
        : "after an early return: the goroutine blocks forever, one more each time";
  }

  /** What is said of the place where a channel is made. */
  public static String made(Channel channel) {
    return channel.capacity() == 0
        ? "made here, unbuffered"
        : "made here, with a buffer of " + channel.capacity();
  }

  /** The finding with the other sends at which the goroutine may stay instead. */
  public static Finding withOthers(Finding finding, LeftSender left) {
    return finding.withPlaces(
        left.sends().stream().skip(1).map(send -> place(left, send)).toList());
  }

  private static RelatedPlace place(LeftSender left, Send send) {
    Step step = Step.at(send.code(), send.statement(), "or here");
    return RelatedPlace.defect(Location.of(step), message(left, send));
  }

  /** The finding with a buffer for the only value, where that is enough. */
  public static Finding withBuffer(Finding finding, LeftSender left) {
    List<Channel> channels = left.channels();
    boolean isPlain = channels.stream().allMatch(each -> each.make().arguments().size() == 1);
    return left.senders() == Senders.ONCE && isPlain
        ? finding.withFix(
            "Give the channel a buffer of 1",
            channels.stream().map(LeftSenderTexts::buffer).toList())
        : finding;
  }

  private static TextEdit buffer(Channel channel) {
    int end = channel.make().arguments().get(0).end();
    return new TextEdit(end, end, ", 1");
  }
}
