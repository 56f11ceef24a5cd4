package org.goboundaries.flow.channels;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.channels.ChannelUse.Kind;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Other channels and groups that the goroutines use, too: what the function gets from these says
 * how far a goroutine has come.
 */
final class RelatedChannels {
  private static final String WAIT = "Wait";

  private final Exchange exchange;
  private final FunctionBody body;
  private final Bodies bodies;
  private final Sendings sendings;

  RelatedChannels(Exchange exchange, Bodies bodies) {
    this.exchange = exchange;
    this.body = exchange.body();
    this.bodies = bodies;
    this.sendings = new Sendings(bodies);
  }

  /** Whether a point waits for goroutines to end. */
  boolean isWait(int point) {
    Site site = body.site(point);
    if (site != null && site.node() instanceof CallExpr call && isWait(site)) {
      Variable group = root(call.function());
      return group != null && starts().anyMatch(start -> isUsedAt(start, group));
    }
    Variable other = received(point);
    return other != null
        && sendings.literals(body.code(), other).stream().anyMatch(code -> isEnd(code, other));
  }

  private static boolean isWait(Site site) {
    return site.calledName().equals(WAIT);
  }

  private Stream<Site> starts() {
    return exchange.starts().keySet().stream();
  }

  private boolean isUsedAt(Site start, Variable group) {
    return Walk.any(
        start.node(), node -> node instanceof Ident name && body.answers().symbol(name) == group);
  }

  /** How many goroutines have sent on another channel instead when a value comes from there. */
  int taken(int point) {
    Variable other = received(point);
    boolean isInstead =
        other != null
            && sendings.literals(body.code(), other).stream()
                .anyMatch(code -> isInstead(code, other));
    return isInstead ? 1 : 0;
  }

  /** The other channel that something is received from; null where that is no variable. */
  private @Nullable Variable received(int point) {
    Node node = body.graph().node(point);
    Expr channel = node instanceof UnaryExpr receive ? ParenExpr.strip(receive.operand()) : null;
    return channel instanceof Ident name
            && body.answers().symbol(name) instanceof Variable variable
            && variable != exchange.channel().variable()
        ? variable
        : null;
  }

  private @Nullable Variable root(Expr function) {
    Expr at = ParenExpr.strip(function);
    while (at instanceof SelectorExpr selector) {
      at = ParenExpr.strip(selector.operand());
    }
    return at instanceof Ident name && body.answers().symbol(name) instanceof Variable variable
        ? variable
        : null;
  }

  /** Whether a goroutine signals by a channel that it, or all that it waits for, is over. */
  private boolean isEnd(Code code, Variable other) {
    List<ChannelUse> uses = Sendings.uses(bodies.of(code), other);
    boolean isSender = sendings.mentions(code, exchange.channel().variable());
    boolean isReported =
        uses.isEmpty()
            || uses.stream()
                .map(ChannelUse::kind)
                .anyMatch(kind -> kind != Kind.SENT && kind != Kind.OFFERED);
    return bodies.calls().sites(code).stream().anyMatch(RelatedChannels::isWait)
        || isSender && isReported;
  }

  /** Whether a goroutine that sends on another channel need not send on this one any more. */
  private boolean isInstead(Code code, Variable other) {
    FunctionBody inner = bodies.of(code);
    Variable own = exchange.channel().variable();
    List<Integer> sends =
        Sendings.uses(inner, own).stream().map(use -> inner.point(use.node())).toList();
    return sendings.mentions(code, own)
        && Sendings.uses(inner, other).stream()
            .filter(use -> use.kind() == Kind.SENT || use.kind() == Kind.OFFERED)
            .anyMatch(use -> SenderPaths.canReturn(inner, inner.point(use.node()), sends));
  }
}
