package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.channels.Sending.Amount;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * A channel on which goroutines send to the function that has started them, and nobody else.
 *
 * @param body the function that makes the channel, and receives
 * @param receives its receive operations, and loops over the channel
 * @param starts the calls that start goroutines, and what each of these sends
 */
record Exchange(
    FunctionBody body, LocalChannel channel, List<Node> receives, Map<Site, Sending> starts) {
  /** What is done with a channel; null where anybody else may send or receive. */
  static @Nullable Exchange of(FunctionBody body, LocalChannel channel, Sendings sendings) {
    Exchange exchange = new Exchange(body, channel, new ArrayList<>(), new LinkedHashMap<>());
    for (ChannelUse use : Sendings.uses(body, channel.variable())) {
      if (!exchange.add(use, sendings)) {
        return null;
      }
    }
    for (Code literal : sendings.literals(body.code(), channel.variable())) {
      Site start = sendings.start(literal, body.code());
      if (!exchange.add(start, sendings.of(literal, channel.variable()))) {
        return null;
      }
    }
    boolean isUsed = !exchange.receives.isEmpty() && exchange.first() != null;
    return isUsed ? exchange : null;
  }

  private boolean add(ChannelUse use, Sendings sendings) {
    return switch (use.kind()) {
      case DEFINED, MEASURED -> true;
      case RECEIVED -> receives.add(use.node());
      case HANDED -> {
        Site site = body.site(body.point(use.node()));
        boolean isStart = site != null && sendings.isStart(site);
        yield isStart && add(site, sendings.handed(body, use, 0));
      }
      default -> false;
    };
  }

  private boolean add(@Nullable Site start, Sending sending) {
    return start != null
        && sending.amount() != Amount.UNKNOWN
        && !isCase(start)
        && starts.putIfAbsent(start, sending) == null;
  }

  /** Whether a switch that knows of the channel decides about a start. */
  private boolean isCase(Site start) {
    CaseClause around = body.around(start.node(), CaseClause.class);
    return around != null && around.start() > channel.definition().start();
  }

  /** The first goroutine that sends; null without one. */
  @Nullable Site first() {
    return starts.keySet().stream()
        .filter(start -> sending(start).isSure())
        .findFirst()
        .orElse(null);
  }

  /** What is sent by the goroutine that a call starts. */
  Sending sending(Site start) {
    Sending sending = starts.get(start);
    return sending == null ? Sending.nothing(body.code()) : sending;
  }

  /** Whether a node receives from the channel, or something in it does. */
  boolean isReceivedIn(Node node) {
    return receives.stream()
        .anyMatch(each -> node.start() <= each.start() && each.end() <= node.end());
  }
}
