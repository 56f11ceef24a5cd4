package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;

/** A call that may pass a value on to a function of the program. */
final class Passing {
  private final CallGraph graph;
  private final HeldValue value;
  private final ValueHolder held;
  private final Site site;
  private final CallExpr call;
  private final List<PassingCall> hands = new ArrayList<>();

  Passing(CallGraph graph, HeldValue value, Site site, CallExpr call) {
    this.graph = graph;
    this.value = value;
    this.held = value.held();
    this.site = site;
    this.call = call;
  }

  /** The receiver and the arguments that are the value. */
  List<PassingCall> hands() {
    for (Call each : graph.calls(site)) {
      boolean isExpression =
          site.callee() instanceof Reference.Declared named && named.isExpression();
      if (CallCircles.isFollowed(each) && !isExpression && !graph.hasVariants(each.to())) {
        addReceiver(each.to());
        addArguments(each.to());
      }
    }
    return hands;
  }

  private void addReceiver(Code callee) {
    ValueHolder own = callee.isLiteral() ? null : PassingCalls.receiver(callee, held.isFormatted());
    if (own != null && value.isReceiver(site)) {
      hands.add(new PassingCall(held, site, call.function(), null, "", false, own));
    }
  }

  private void addArguments(Code callee) {
    if (callee.type() instanceof Signature signature && !signature.parameters().isEmpty()) {
      int last = signature.parameters().size() - 1;
      for (int i = 0; i < call.arguments().size(); i++) {
        int index = Math.min(i, last);
        boolean isRest = signature.isVariadic() && index == last && !call.spread();
        if (!PassingCalls.isBlank(signature.parameters().get(index))) {
          add(
              callee,
              signature,
              index,
              isRest ? i - index : ValueHolder.WHOLE,
              call.arguments().get(i));
        }
      }
    }
  }

  private void add(Code callee, Signature signature, int index, int element, Expr argument) {
    Variable parameter = signature.parameters().get(index);
    Type type = value.type(argument);
    boolean isSpread = call.spread() && value.isAmong(argument);
    Place root = Place.of(parameter);
    if (root != null && (isSpread || !type.isUnknown())) {
      boolean hides =
          element != ValueHolder.WHOLE
              || parameter.type().underlying() instanceof Interface
              || isSpread;
      ValueHolder to =
          new ValueHolder(
              callee,
              root,
              isSpread ? held.element() : element,
              isSpread ? held.type() : type,
              hides,
              texts(signature),
              held.isFormatted());
      hands.add(new PassingCall(held, site, argument, null, "", hides, to));
    }
  }

  private Map<Place, String> texts(Signature signature) {
    Map<Place, String> texts = new HashMap<>();
    for (int i = 0; i < Math.min(signature.parameters().size(), call.arguments().size()); i++) {
      String text = value.text(call.arguments().get(i));
      Place place = Place.of(signature.parameters().get(i));
      if (text != null && place != null) {
        texts.put(place, text);
      }
    }
    return Map.copyOf(texts);
  }
}
