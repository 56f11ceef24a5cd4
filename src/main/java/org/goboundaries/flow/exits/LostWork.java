package org.goboundaries.flow.exits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clean-up has something to do when the process ends at a call: whether what it removes
 * is there by then, and whether a writer has got something that goes out of the process.
 */
final class LostWork {
  private final FunctionBody body;
  private final Cleanups cleanups;
  private final Origins origins;
  private final FailedCalls failures;

  LostWork(FunctionBody body, Cleanups cleanups) {
    this.body = body;
    this.cleanups = cleanups;
    this.origins = new Origins(body.code().declaration(), body.answers());
    this.failures = new FailedCalls(body, origins);
  }

  /** Whether something is lost. */
  Answer at(Site exit, LostCleanup lost) {
    return switch (lost.kind()) {
      case REMOVE, UNMOUNT -> isThere(lost, exit);
      case FLUSH, CLOSE_WRITER -> isWritten(lost, exit);
      default -> Answer.YES;
    };
  }

  /** What the clean-up is about, as far as this function names it. */
  private Node about(LostCleanup lost) {
    return (isHere(lost) ? lost.call() : lost.deferred()).node();
  }

  private boolean isHere(LostCleanup lost) {
    return lost.call().code().declaration() == body.code().declaration();
  }

  /**
   * A process that was started, and goes on, may need what would be removed: so not for certain.
   */
  private Answer isThere(LostCleanup lost, Site exit) {
    Node about = about(lost);
    Set<Variable> things = origins.withParts(origins.variables(about));
    Set<Value> names = names(about);
    Set<Expr> failed = failures.of(exit);
    List<Expr> makers =
        things.stream()
            .filter(thing -> !thing.type().equals(Universe.ERROR))
            .flatMap(thing -> origins.of(thing).stream().filter(each -> isMaker(thing, each)))
            .map(Origins.Origin::value)
            .toList();
    boolean isGone =
        before(exit).map(cleanups::moved).anyMatch(moved -> names(moved, things, names));
    if (isGone || (!makers.isEmpty() && failed.containsAll(makers))) {
      return Answer.NO;
    }
    boolean isUsed =
        before(exit)
            .filter(site -> !cleanups.mayCleanUp(site) && isWork(site))
            .filter(site -> !failed.contains(site.node()))
            .anyMatch(site -> names(site.node(), things, names));
    return (!makers.isEmpty() || isUsed) && before(exit).noneMatch(cleanups::isStarting)
        ? Answer.YES
        : Answer.UNKNOWN;
  }

  /** Whether a call that can fail has made a thing, or one that returned what cleans it up. */
  private boolean isMaker(Variable thing, Origins.Origin origin) {
    boolean isCleanup = thing.type().underlying() instanceof Signature;
    return (origin.count() > 1 || isCleanup) && origins.isMade(origin);
  }

  private Stream<Site> before(Site exit) {
    return body.sites().stream()
        .filter(site -> site.manner() == Manner.CALL && site != exit)
        .filter(site -> body.mayFollow(site, exit));
  }

  private boolean isWork(Site site) {
    return site.node() instanceof CallExpr call && origins.isWork(call);
  }

  private boolean names(@Nullable Node part, Set<Variable> things, Set<Value> names) {
    return part != null
        && (origins.variables(part).stream().anyMatch(things::contains)
            || names(part).stream().anyMatch(names::contains));
  }

  /** The constant texts in a call, such as the path of a file. */
  private Set<Value> names(Node part) {
    Set<Value> found = new HashSet<>();
    Walk.tree(
        part,
        node -> {
          Value value = node instanceof Expr expr ? body.answers().value(expr) : null;
          if (value instanceof Value.Text) {
            found.add(value);
          }
          return true;
        });
    return found;
  }

  /** Whether a writer may have got something for a file or a connection. */
  private Answer isWritten(LostCleanup lost, Site exit) {
    Expr writer = isHere(lost) ? Targets.writer(lost.call()) : null;
    Answer goesOut =
        writer == null ? Answer.UNKNOWN : new Targets(body.answers(), origins).goesOut(writer);
    Set<Variable> writers = origins.variables(about(lost));
    Set<Expr> failed = failures.of(exit);
    boolean isBroken =
        body.sites().stream()
            .filter(site -> failed.contains(site.node()))
            .map(Targets::writer)
            .anyMatch(each -> names(each, writers, Set.of()));
    boolean isUsed =
        Stream.concat(before(exit), Stream.of(exit))
            .filter(site -> !isOrigin(site, writers))
            .filter(site -> !failed.contains(site.node()) || body.mayFollow(site, site))
            .anyMatch(site -> names(site.node(), writers, Set.of()));
    return isBroken || !isUsed ? Answer.NO : goesOut;
  }

  private boolean isOrigin(Site site, Set<Variable> variables) {
    return variables.stream()
        .flatMap(variable -> origins.of(variable).stream())
        .anyMatch(origin -> origin.value() == site.node());
  }
}
