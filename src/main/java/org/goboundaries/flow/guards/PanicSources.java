package org.goboundaries.flow.guards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.jspecify.annotations.Nullable;

/** What can panic in functions, and how much speaks for it. */
public final class PanicSources {
  private final Bodies bodies;
  private final CallWords words;

  /** Of a program. */
  public PanicSources(Guards guards) {
    this.bodies = guards.bodies();
    this.words = guards.words();
  }

  /** What can panic in a function, the points in the order of what speaks for it. */
  public List<Integer> points(FunctionBody body) {
    List<Integer> found = new ArrayList<>();
    for (int point = 0; point < body.graph().size(); point++) {
      if (body.graph().leaving(point).stream().anyMatch(PanicSources::isPanic)) {
        found.add(point);
      }
    }
    found.sort(Comparator.comparing(point -> kind(body, point)));
    return found;
  }

  private static boolean isPanic(Edge edge) {
    return edge.kind() == EdgeKind.PANIC || edge.kind() == EdgeKind.MAY_PANIC;
  }

  /** What a point of a function is, for which there is a panic. */
  public PanicSource at(FunctionBody body, int point) {
    Node node = body.graph().node(point);
    return new PanicSource(node == null ? body.block() : node, kind(body, point));
  }

  private Kind kind(FunctionBody body, int point) {
    Site site = body.site(point);
    if (site != null && site.node() instanceof CallExpr) {
      boolean isCertain =
          body.graph().leaving(point).stream().anyMatch(edge -> edge.kind() == EdgeKind.PANIC);
      return isCertain ? Kind.EXPLICIT : kind(site);
    }
    if (body.graph().kind(point) == PointKind.SEND) {
      return Kind.CHANNEL;
    }
    Node node = body.graph().node(point);
    if (node instanceof CallExpr call && isClose(body, call)) {
      return Kind.CHANNEL;
    }
    boolean isPointer = node instanceof SelectorExpr || node instanceof StarExpr;
    return isPointer ? Kind.UNLIKELY : Kind.OPERATION;
  }

  /** Whether a call closes a channel; of what the language has most is no site. */
  public static boolean isClose(FunctionBody body, CallExpr call) {
    return body.answers().callee(call) instanceof Builtin builtin && builtin.name().equals("close");
  }

  private Kind kind(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return Kind.OPERATION;
    }
    if (words.areSaidOfAll(Meaning.CALM, site) || isHarmless(site)) {
      return Kind.UNLIKELY;
    }
    boolean isForeign =
        site.callee() instanceof Reference.Abstract
            || !site.isNamed() && bodies.calls().calls(site).isEmpty();
    return isForeign ? Kind.FOREIGN : Kind.CALL;
  }

  /** A getter, or a function with nothing in it that panics. */
  private boolean isHarmless(Site site) {
    List<Call> called = bodies.calls().calls(site);
    return !called.isEmpty() && called.stream().allMatch(call -> isHarmless(call.to().body()));
  }

  private static boolean isHarmless(@Nullable Block body) {
    return body != null
        && body.statements().size() <= 1
        && !Walk.any(
            body,
            node ->
                node instanceof CallExpr
                    || node instanceof IndexExpr
                    || node instanceof TypeAssertExpr);
  }
}
