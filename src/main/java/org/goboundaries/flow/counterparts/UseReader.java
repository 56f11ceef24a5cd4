package org.goboundaries.flow.counterparts;

import java.util.Objects;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.channels.ChannelUse;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.counterparts.Use.Kind;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;

/** Reads what the mentions of one function do. */
final class UseReader {
  private final FunctionBody body;
  private final Code code;
  private final Answers answers;

  UseReader(FunctionBody body) {
    this.body = body;
    this.code = body.code();
    this.answers = body.answers();
  }

  Use read(Ident name, Sort sort, Type type) {
    if (body.parent(name) instanceof Field) {
      return Use.of(code, name, Kind.NEUTRAL);
    }
    return sort == Sort.CHANNEL ? channel(name) : method(name, sort, type);
  }

  private Use channel(Ident name) {
    ChannelUse use = ChannelUse.of(body, name);
    boolean isSole = !ChannelUse.isChosen(body, use.node());
    return switch (use.kind()) {
      case SENT, OFFERED -> new Use(code, use.node(), Kind.SEND, Use.UNKNOWN, isSole);
      case RECEIVED -> new Use(code, use.node(), Kind.RECEIVE, Use.UNKNOWN, isSole);
      case CLOSED -> Use.of(code, use.node(), Kind.CLOSE);
      case MEASURED -> Use.of(code, use.node(), Kind.NEUTRAL);
      case COMPARED -> Use.of(code, use.node(), Kind.COMPARED);
      case DEFINED, SET -> GivenValues.of(body, name, Sort.CHANNEL);
      case HANDED, ESCAPED -> handed(name);
    };
  }

  /** Who gets a channel may be able to do only one thing with it. */
  private Use handed(Ident name) {
    Node mention = ChannelUse.mention(body, name);
    Type wanted = new WantedTypes(body).of(mention);
    Kind kind = Kind.ESCAPE;
    if (wanted.underlying() instanceof Channel channel && channel.sends() != channel.receives()) {
      kind = channel.receives() ? Kind.TO_RECEIVERS : Kind.TO_SENDERS;
    }
    return Use.of(code, mention, kind);
  }

  private Use method(Ident name, Sort sort, Type type) {
    Node mention = ChannelUse.mention(body, name);
    Node parent = body.parent(mention);
    if (parent instanceof SelectorExpr selector && selector.operand() == mention) {
      boolean isCalled =
          body.parent(selector) instanceof CallExpr call && call.function() == selector;
      Node node = Objects.requireNonNull(isCalled ? body.parent(selector) : selector);
      return isCalled || !selector.selector().name().equals("Wait")
          ? Use.of(code, node, kind(selector, node), count(node))
          : Use.of(code, node, Kind.ESCAPE);
    } else if (parent instanceof CallExpr && sort == Sort.GROUP && !(type instanceof Pointer)) {
      // a copy: what is done to it nobody notices who waits for this one
      return Use.of(code, mention, Kind.NEUTRAL);
    }
    ChannelUse use = ChannelUse.of(body, name);
    return switch (use.kind()) {
      case DEFINED, SET -> GivenValues.of(body, name, sort);
      case COMPARED -> Use.of(code, use.node(), Kind.COMPARED);
      default -> Use.of(code, mention, Kind.ESCAPE);
    };
  }

  private Kind kind(SelectorExpr selector, Node node) {
    return switch (selector.selector().name()) {
      case "Wait" -> Kind.WAIT;
      case "Add" -> node instanceof CallExpr call && isNegative(call) ? Kind.ANSWER : Kind.ADD;
      case "Done", "Go", "Signal", "Broadcast" -> Kind.ANSWER;
      case "L" -> Kind.NEUTRAL;
      default -> Kind.ESCAPE;
    };
  }

  /** What callers pass may be negative, too. */
  private boolean isNegative(CallExpr add) {
    Expr number = add.arguments().isEmpty() ? add : ParenExpr.strip(add.arguments().get(0));
    return number instanceof UnaryExpr unary && unary.operator() == Operator.SUB
        || number instanceof Ident name
            && answers.symbol(name) instanceof Variable variable
            && variable.kind() == Variable.Kind.PARAMETER
        || answers.value(number) instanceof Value.Number value && value.numerator().signum() < 0;
  }

  private int count(Node node) {
    return node instanceof CallExpr call
            && !call.arguments().isEmpty()
            && answers.value(call.arguments().get(0)) instanceof Value.Number number
        ? number.numerator().intValue()
        : Use.UNKNOWN;
  }
}
