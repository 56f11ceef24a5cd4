package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.channels.Sending.Amount;
import org.goboundaries.flow.channels.Sending.Send;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Says what goroutines send on the channels that they get. */
final class Sendings {
  /** A channel is passed on so often. */
  private static final int DEEPEST = 3;

  private final Bodies bodies;

  Sendings(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What is done with a variable in a function itself. */
  static List<ChannelUse> uses(FunctionBody body, Symbol variable) {
    List<ChannelUse> found = new ArrayList<>();
    Walk.tree(
        body.block(),
        node -> {
          if (node instanceof Ident name
              && name.name().equals(variable.name())
              && body.answers().symbol(name) == variable) {
            found.add(ChannelUse.of(body, name));
          }
          return !(node instanceof FuncLit);
        });
    return found;
  }

  /** The literals directly in code that name a variable from around them. */
  List<Code> literals(Code code, Variable variable) {
    return bodies.calls().literals(code).stream()
        .filter(literal -> mentions(literal, variable))
        .toList();
  }

  /** Whether a literal, or one in it, names a variable from around it. */
  boolean mentions(Code literal, Variable variable) {
    return literal.node() instanceof FuncLit node
        && bodies.answers(literal).captured(node).contains(variable);
  }

  /** The only call that has a literal run, on a goroutine of its own; null where there are more. */
  @Nullable Site start(Code literal, Code from) {
    List<Call> calls = bodies.calls().entering(literal);
    return calls.size() == 1
            && isStart(calls.get(0))
            && calls.get(0).from() == from
            && bodies.calls().isFullyKnown(literal)
        ? calls.get(0).site()
        : null;
  }

  /** Whether a call starts one goroutine, and nothing else. */
  boolean isStart(Site site) {
    List<Call> calls = bodies.calls().calls(site);
    return calls.size() == 1 && isStart(calls.get(0));
  }

  private static boolean isStart(Call call) {
    return call.isCertain() && call.where() == Where.ELSEWHERE;
  }

  /** What a run of code sends on a channel. */
  Sending of(Code code, Variable channel) {
    return of(code, channel, 0);
  }

  private Sending of(Code code, Variable channel, int depth) {
    if (code.body() == null || depth > DEEPEST) {
      return Sending.unknown(code);
    }
    FunctionBody body = bodies.of(code);
    Map<Integer, Sending> events = new LinkedHashMap<>();
    for (ChannelUse use : uses(body, channel)) {
      Sending sending = of(body, use, depth);
      if (sending.amount() != Amount.NONE) {
        events.put(body.point(use.node()), sending);
      }
    }
    for (Code literal : literals(code, channel)) {
      addStarted(body, of(literal, channel, depth + 1), events);
    }
    return sum(body, events);
  }

  private Sending of(FunctionBody body, ChannelUse use, int depth) {
    Code code = body.code();
    return switch (use.kind()) {
      case SENT -> {
        Send send = new Send(code, (SendStmt) use.node());
        yield new Sending(code, List.of(send), Amount.ONE, List.of(use.node()), false);
      }
      case CLOSED, MEASURED -> Sending.nothing(code);
      case HANDED -> {
        Sending handed = handed(body, use, depth + 1);
        yield handed.at(code, use.node(), isAlways(handed));
      }
      default -> Sending.unknown(code);
    };
  }

  private void addStarted(FunctionBody body, Sending started, Map<Integer, Sending> events) {
    Code code = body.code();
    Site start = start(started.code(), code);
    if (start != null && started.amount() != Amount.NONE) {
      events.put(body.point(start), started.at(code, start.node(), isAlways(started)));
    } else if (started.amount() != Amount.NONE) {
      events.put(ControlGraph.NONE, Sending.unknown(code));
    }
  }

  private boolean isAlways(Sending sending) {
    return sending.isSure() && isAlways(sending.code(), sending.events());
  }

  /** Whether code that returns has come by one of some nodes. */
  boolean isAlways(Code code, List<Node> nodes) {
    FunctionBody body = bodies.of(code);
    return !SenderPaths.canReturn(
        body, ControlGraph.ENTRY, nodes.stream().map(node -> body.point(node)).toList());
  }

  /** What is sent by what is called with a channel as an argument. */
  Sending handed(FunctionBody body, ChannelUse use, int depth) {
    Site site = body.site(body.point(use.node()));
    List<Call> calls = site == null ? List.of() : bodies.calls().calls(site);
    if (calls.size() != 1 || !calls.get(0).isDirect() || !calls.get(0).isCertain()) {
      return Sending.unknown(body.code());
    }
    Variable parameter = parameter(calls.get(0), body, use);
    return parameter == null
        ? Sending.unknown(body.code())
        : of(calls.get(0).to(), parameter, depth);
  }

  /** The parameter that gets the channel; null where that isn't known. */
  private @Nullable Variable parameter(Call call, FunctionBody body, ChannelUse use) {
    CallExpr node = (CallExpr) use.node();
    List<@Nullable Ident> names = call.to().parameters();
    if (node.spread()
        || names.size() != node.arguments().size()
        || body.answers().isType(node.function())) {
      return null;
    }
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      if (ParenExpr.strip(node.arguments().get(i)) == use.name()) {
        return name != null && bodies.answers(call.to()).symbol(name) instanceof Variable variable
            ? variable
            : null;
      }
    }
    return null;
  }

  private Sending sum(FunctionBody body, Map<Integer, Sending> events) {
    Sending sum = Sending.nothing(body.code());
    List<Integer> seen = new ArrayList<>();
    for (Map.Entry<Integer, Sending> event : events.entrySet()) {
      int point = event.getKey();
      Sending sending = event.getValue();
      if (point == ControlGraph.NONE) {
        return Sending.unknown(body.code());
      } else if (body.mayFollow(point, point)) {
        sending = SureLoops.repeated(body, point, sending);
      }
      sum = sum.and(sending, both(body, point, seen));
      sum = SenderPaths.isAwaited(body, point) ? sum.awaiting() : sum;
      seen.add(point);
    }
    return sum;
  }

  /** How many are sent where one point sends as well as others, or instead of them. */
  private static Amount both(FunctionBody body, int point, List<Integer> others) {
    Amount most = Amount.ONE;
    for (int other : others) {
      boolean isBoth = body.mayFollow(other, point) || body.mayFollow(point, other);
      boolean isAlways =
          Stream.of(other, point)
              .noneMatch(each -> SenderPaths.canReturn(body, ControlGraph.ENTRY, List.of(each)));
      Amount both = isAlways ? Amount.SEVERAL : Amount.ONE_AT_LEAST;
      most = isBoth && both.compareTo(most) > 0 ? both : most;
    }
    return most;
  }

  /** Whether code sends before it does anything that takes time. */
  boolean isAtOnce(Send send) {
    Block block = send.code().body();
    return block != null
        && block.statements().get(0) == send.statement()
        && !Walk.any(
            send.statement().value(),
            node ->
                node instanceof UnaryExpr
                    || node instanceof CallExpr call
                        && !bodies.answers(send.code()).isType(call.function()));
  }
}
