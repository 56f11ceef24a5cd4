package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.channels.LeftSender.Channel;
import org.goboundaries.flow.channels.LeftSender.Reason;
import org.goboundaries.flow.channels.LeftSender.Send;
import org.goboundaries.flow.channels.LeftSender.Senders;
import org.goboundaries.flow.channels.Sending.Amount;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that send forever, for who received has left. May be used by many threads. */
public final class LeftSenders {
  private final Bodies bodies;
  private final Sendings sendings;
  private final Lifetimes lifetimes;

  /** Of a program. */
  public LeftSenders(Bodies bodies, EntryPoints entries) {
    this.bodies = bodies;
    this.sendings = new Sendings(bodies);
    this.lifetimes = new Lifetimes(bodies.calls(), entries);
  }

  /** Those that functions of a file leave, in the order of the text. */
  public List<LeftSender> in(GoFile file) {
    List<LeftSender> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      List<LocalChannel.Made> candidates = LocalChannel.candidates(code);
      if (!candidates.isEmpty()) {
        found.addAll(in(bodies.of(code), candidates));
      }
    }
    return found;
  }

  private List<LeftSender> in(FunctionBody body, List<LocalChannel.Made> candidates) {
    Map<Site, List<Left>> byStart = new LinkedHashMap<>();
    for (LocalChannel channel : LocalChannel.of(body, candidates)) {
      Left left = left(body, channel);
      if (left != null) {
        byStart.computeIfAbsent(left.start(), key -> new ArrayList<>()).add(left);
      }
    }
    boolean isWanted = !byStart.isEmpty() && !lifetimes.endSoonAfter(body.code());
    return isWanted ? byStart.values().stream().map(this::sender).toList() : List.of();
  }

  private @Nullable Left left(FunctionBody body, LocalChannel channel) {
    Exchange exchange = Exchange.of(body, channel, sendings);
    Site start = exchange == null ? null : exchange.first();
    if (exchange == null || start == null) {
      return null;
    }
    TakenBranches branches = new TakenBranches(exchange, new RelatedChannels(exchange, bodies));
    return new WaysOut(exchange, branches)
        .shortest()
        .map(edges -> new Left(exchange, start, WayOut.of(edges, exchange)))
        .filter(found -> !isInTime(found))
        .orElse(null);
  }

  /** Whether the only value is there before a timer or anybody else makes the function leave. */
  private boolean isInTime(Left left) {
    boolean isChoice =
        left.way().reason() == Reason.TIME_OUT || left.way().reason() == Reason.CANCEL;
    Sending sending = left.sending();
    return isChoice
        && left.senders() == Senders.ONCE
        && sending.sends().stream()
            .allMatch(send -> send.code() == sending.code() && sendings.isAtOnce(send));
  }

  /** One goroutine that sends on one of several channels is reported once. */
  private LeftSender sender(List<Left> lefts) {
    Left first = lefts.get(0);
    List<Send> sends = new ArrayList<>();
    List<Node> events = new ArrayList<>();
    for (Left left : lefts) {
      String name = left.exchange().channel().variable().name();
      left.sending()
          .sends()
          .forEach(send -> sends.add(new Send(send.code(), send.statement(), name)));
      events.addAll(left.sending().events());
    }
    boolean isCertain =
        sendings.isAlways(first.sending().code(), events)
            && lefts.stream().noneMatch(left -> left.sending().isAwaiting());
    return new LeftSender(
        first.exchange().body().code(),
        lefts.stream().map(Left::channel).toList(),
        first.start(),
        sends,
        first.way().node(),
        first.way().reason(),
        Collections.max(lefts.stream().map(Left::senders).toList()),
        isCertain);
  }

  private record Left(Exchange exchange, Site start, WayOut way) {
    Sending sending() {
      return exchange.sending(start);
    }

    Channel channel() {
      LocalChannel channel = exchange.channel();
      return new Channel(channel.variable().name(), channel.make(), channel.capacity());
    }

    Senders senders() {
      FunctionBody body = exchange.body();
      Node loop = SureLoops.around(body, exchange.channel().definition());
      boolean isAgain = SureLoops.around(body, start.node()) != loop;
      long starts = exchange.starts().values().stream().filter(Sending::isSure).count();
      if (starts > 1 || isAgain) {
        return Senders.SEVERAL;
      }
      return sending().amount() == Amount.ONE ? Senders.ONCE : Senders.ALONE;
    }
  }
}
