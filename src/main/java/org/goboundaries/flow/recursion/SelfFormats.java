package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.knowledge.Formatter.When;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.Walk;

/** Finds methods that a library calls again and again for one value. */
final class SelfFormats {
  private static final int LONGEST = 6;

  private final Bodies bodies;
  private final CallGraph graph;
  private final PassingCalls hands;
  private final Set<String> names;
  private final NamedRows<MutexCall> mutexes;

  SelfFormats(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.hands = new PassingCalls(bodies, knowledge);
    this.mutexes = new NamedRows<>(knowledge.mutexes());
    Stream<String> own =
        knowledge.formatters().all().stream().map(Formatter::methods).flatMap(List::stream);
    this.names =
        Stream.concat(own, Stream.of("Error", "Format", "GoString", "String"))
            .collect(Collectors.toSet());
  }

  /** Those of a file, in the order of the text. */
  List<SelfFormat> in(GoFile file) {
    return graph.codes(file).stream().flatMap(this::in).toList();
  }

  private Stream<SelfFormat> in(Code method) {
    if (!isCandidate(method)) {
      return Stream.empty();
    }
    ValueHolder start = PassingCalls.receiver(method, false);
    ValueHolder end = PassingCalls.receiver(method, true);
    if (start == null || end == null || way(start, end, hand -> true).isEmpty()) {
      return Stream.empty();
    }
    List<PassingCall> certain = way(start, end, hand -> isSteady(hand) && isAlways(hand));
    boolean isCertain = !certain.isEmpty() && !isChanged(certain);
    List<PassingCall> found =
        isCertain ? certain : way(start, end, hand -> isSteady(hand) || isHelper(hand));
    boolean isReported =
        !found.isEmpty() && (isCertain || !isChanged(found)) && isFirst(method, found);
    return isReported ? Stream.of(reported(method, found, isCertain)) : Stream.empty();
  }

  /** What is cheap is asked first: whether it may pass on its receiver at all. */
  private boolean isCandidate(Code method) {
    return method.node() instanceof FuncDecl declaration
        && declaration.receiver() != null
        && names.contains(declaration.name().name())
        && !declaration.receiver().names().isEmpty()
        && !graph.hasVariants(method)
        && usesWhole(method, declaration.receiver().names().get(0).name());
  }

  /** Whether a receiver is used otherwise than for its fields, or a method of it is called. */
  private boolean usesWhole(Code method, String receiver) {
    int[] uses = {-1};
    Walk.tree(
        method.node(),
        node -> {
          if (node instanceof Ident name && name.name().equals(receiver)) {
            uses[0]++;
          } else if (node instanceof SelectorExpr selector
              && selector.operand() instanceof Ident name
              && name.name().equals(receiver)) {
            uses[0]--;
          }
          return true;
        });
    return uses[0] > 0 || graph.sites(method).stream().anyMatch(site -> isMethodOf(site, receiver));
  }

  private boolean isMethodOf(Site site, String receiver) {
    return org.goboundaries.flow.witness.Step.callee(site) instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && name.name().equals(receiver)
        && !graph.calls(site).isEmpty();
  }

  private List<PassingCall> way(
      ValueHolder start, ValueHolder end, Predicate<PassingCall> isTaken) {
    ShortestPaths<ValueHolder, PassingCall> paths =
        ShortestPaths.within(
            LONGEST,
            List.of(start),
            held -> held.equals(end) ? List.of() : hands.of(held).stream().filter(isTaken).toList(),
            PassingCall::to);
    return paths.contains(end) ? paths.path(end) : List.of();
  }

  private static boolean isAlways(PassingCall hand) {
    return hand.row() == null || hand.row().when() == When.ALWAYS;
  }

  /** Whether a function prints what it doesn't know the type of, and doesn't ask for it. */
  private static boolean isHelper(PassingCall hand) {
    return hand.from().isHidden()
        && !Walk.any(hand.from().code().node(), TypeAssertExpr.class::isInstance);
  }

  /** Whether nothing but the value decides that a run comes to a call. */
  private boolean isSteady(PassingCall hand) {
    FunctionBody body = bodies.of(hand.from().code());
    CallConditions approach = new CallConditions(body, hand.site());
    InvariantExpressions steady = new InvariantExpressions(hand.from(), body.answers());
    return approach.isKnown()
        && !approach.mayWait()
        && !isLocked(body, approach, hand.site())
        && approach.branches().stream().allMatch(point -> approach.isSteady(point, steady));
  }

  /** Whether a lock is taken before a call: the next round waits for it. */
  private boolean isLocked(FunctionBody body, CallConditions approach, Site site) {
    return body.sites().stream()
        .filter(other -> approach.isBefore(body.point(other)))
        .filter(other -> is(other, Operation.LOCK) || is(other, Operation.ONCE))
        .anyMatch(
            lock -> body.sites().stream().noneMatch(other -> isBetween(body, lock, other, site)));
  }

  private boolean isBetween(FunctionBody body, Site lock, Site other, Site site) {
    return is(other, Operation.UNLOCK)
        && other.manner() == org.goboundaries.flow.calls.Manner.CALL
        && body.mayFollow(lock, other)
        && body.mayFollow(other, site);
  }

  private boolean is(Site site, Operation operation) {
    return mutexes.of(site.callee().names()).stream().anyMatch(row -> row.operation() == operation);
  }

  /** Whether a branch decides, and something on the way may make it decide otherwise. */
  private boolean isChanged(List<PassingCall> way) {
    boolean isDecided =
        way.stream()
            .anyMatch(
                hand ->
                    !new CallConditions(bodies.of(hand.from().code()), hand.site())
                        .branches()
                        .isEmpty());
    return isDecided && way.stream().anyMatch(this::isChangedBefore);
  }

  private boolean isChangedBefore(PassingCall hand) {
    FunctionBody body = bodies.of(hand.from().code());
    CallConditions approach = new CallConditions(body, hand.site());
    return new Rewrites(hand.from(), body, graph, approach).areBefore(hand.site());
  }

  /** Of the methods that are called so on one path, the first one reports it. */
  private static boolean isFirst(Code method, List<PassingCall> way) {
    return way.stream()
        .filter(hand -> hand.row() != null)
        .map(hand -> hand.to().code())
        .allMatch(other -> order(method, other) <= 0);
  }

  private static int order(Code one, Code other) {
    int file = one.file().text().path().compareTo(other.file().text().path());
    return file != 0 ? file : Integer.compare(one.node().start(), other.node().start());
  }

  private SelfFormat reported(Code method, List<PassingCall> way, boolean isCertain) {
    int reported = 0;
    while (!way.get(reported).hides()) {
      reported++;
    }
    List<PassingCall> more = new ArrayList<>();
    if (way.size() == 1) {
      for (PassingCall hand : hands.of(way.get(0).from())) {
        boolean isSame = hand.row() != null && hand.to().code() == method;
        if (isSame && hand.value() != way.get(0).value() && isSteady(hand) == isCertain) {
          more.add(hand);
        }
      }
    }
    return new SelfFormat(method, way, reported, List.copyOf(more), isCertain);
  }
}
