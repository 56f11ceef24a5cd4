package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds functions that call themselves on every path, directly or by way of others. */
final class SelfCalls {
  private final CallGraph graph;
  private final Set<Code> endless;

  SelfCalls(Bodies bodies, Knowledge knowledge) {
    this.graph = bodies.calls();
    this.endless = new CallCircles(graph).codes();
    // most have a way out that their text shows
    leaveOut(code -> new RecursionExits(bodies.outline(code), this::isEndless).endsWithout());
    QuietCalls quiet = new QuietCalls(graph, knowledge);
    leaveOut(code -> hasWayOut(new RecursionExits(bodies.of(code), this::isEndless), quiet));
  }

  private static boolean hasWayOut(RecursionExits ways, QuietCalls quiet) {
    return ways.endsWithout() || ways.mayStay(quiet);
  }

  private void leaveOut(Predicate<Code> hasWayOut) {
    boolean isChanged = true;
    while (isChanged) {
      isChanged = endless.removeIf(hasWayOut);
    }
  }

  private boolean isEndless(Site site) {
    return next(site).isPresent();
  }

  private Optional<Call> next(Site site) {
    return graph.calls(site).stream()
        .filter(CallCircles::isFollowed)
        .filter(call -> endless.contains(call.to()))
        .findFirst();
  }

  /** One for each circle of calls, at the first of its functions, in the order of the files. */
  List<SelfCall> all() {
    List<SelfCall> found = new ArrayList<>();
    Set<Code> reported = new HashSet<>();
    Set<Code> moved = endless.isEmpty() ? Set.of() : moved();
    for (Code code : endless) {
      List<Site> circle = reported.contains(code) ? List.of() : circle(code);
      if (!circle.isEmpty() && !isName(code, moved)) {
        found.add(
            new SelfCall(
                circle.get(0).code(), circle, circle.size() == 1 ? meant(circle.get(0)) : null));
        circle.forEach(site -> reported.add(site.code()));
      }
    }
    return found;
  }

  /** Whether nobody calls a function, and its address alone is of use: a name in profiles. */
  private boolean isName(Code code, Set<Code> moved) {
    return moved.contains(code)
        && graph.entering(code).stream().allMatch(call -> call.from() == code);
  }

  private Set<Code> moved() {
    return graph.movements().stream()
        .flatMap(each -> graph.code(each).stream())
        .filter(endless::contains)
        .collect(Collectors.toSet());
  }

  /** The first calls that lead on from a function, if they come back to it. */
  private List<Site> circle(Code code) {
    List<Site> way = new ArrayList<>();
    Set<Code> seen = new HashSet<>();
    Code at = code;
    while (seen.add(at)) {
      Call call =
          graph.sites(at).stream().flatMap(site -> next(site).stream()).findFirst().orElseThrow();
      way.add(call.site());
      at = call.to();
    }
    return at == code ? fromNamed(way) : List.of();
  }

  /** The same circle, from the first call on that names a function: what literals are, nobody. */
  private static List<Site> fromNamed(List<Site> circle) {
    List<Site> turned = new ArrayList<>(circle);
    int first = 0;
    while (first < circle.size() - 1 && circle.get(first).callee() instanceof Reference.Literal) {
      first++;
    }
    Collections.rotate(turned, -first);
    return turned;
  }

  /** The only embedded field of a receiver that has the method which calls itself. */
  private static @Nullable Variable meant(Site site) {
    Function method = site.code().symbol();
    Variable receiver = method == null ? null : method.receiver();
    if (method == null || receiver == null || !isOnReceiver(site, receiver)) {
      return null;
    }
    Type type = receiver.type() instanceof Pointer pointer ? pointer.element() : receiver.type();
    List<Variable> fields =
        type.underlying() instanceof Struct struct
            ? struct.fields().stream().filter(field -> promotes(field, method)).toList()
            : List.of();
    return fields.size() == 1 ? fields.get(0) : null;
  }

  private static boolean isOnReceiver(Site site, Variable receiver) {
    return Step.callee(site) instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && name.name().equals(receiver.name());
  }

  private static boolean promotes(Variable field, Function method) {
    Selection found =
        field.isEmbedded() ? Members.find(field.type(), method.name(), method.owner()) : null;
    return found != null
        && found.symbol() instanceof Function other
        && other != method
        && found.type().equals(method.type());
  }
}
