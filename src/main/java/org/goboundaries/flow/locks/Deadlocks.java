package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.Acquisitions.Acquisition;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that wait for a mutex which they hold themselves. */
final class Deadlocks {
  private final Mutexes mutexes;
  private final MutexUses uses;
  private final Candidates candidates;
  private final LiteralEntries literals;
  private final IteratorMutexes iterations;

  Deadlocks(Mutexes mutexes, MutexUses uses, Candidates candidates) {
    this.mutexes = mutexes;
    this.uses = uses;
    this.candidates = candidates;
    this.literals = new LiteralEntries(mutexes);
    this.iterations = new IteratorMutexes(mutexes);
  }

  /** Those in a file, the first for each mutex that is taken, in the order of the text. */
  List<Deadlock> in(GoFile file) {
    List<Deadlock> found = new ArrayList<>();
    for (Code code : mutexes.graph().codes(file)) {
      if (candidates.mayTakeTwice(code)) {
        new Search(code, HeldMutexes.NONE, found).run();
      }
    }
    found.sort(Comparator.comparingInt(deadlock -> deadlock.at().start()));
    Set<List<Object>> reported = new HashSet<>();
    Set<Node> places = new HashSet<>();
    found.removeIf(each -> !reported.add(cause(each)) || !places.add(each.at()));
    return found;
  }

  /** What took the mutex first, for the functions of one declaration. */
  private static List<Object> cause(Deadlock each) {
    return List.of(each.taken(), each.way().get(0).code().declaration());
  }

  /** Looks at one function, and at the literals that it runs. */
  private final class Search {
    private final FunctionBody body;
    private final MutexAnalysis analysis;
    private final Solution<HeldMutexes> solution;
    private final List<Deadlock> found;

    Search(Code code, HeldMutexes entry, List<Deadlock> found) {
      this.body = mutexes.body(code);
      this.analysis = mutexes.analysis(code, entry);
      this.solution = Solution.solve(body, analysis);
      this.found = found;
    }

    void run() {
      for (Site site : body.sites()) {
        if (site.manner() == Manner.CALL) {
          look(site, solution.before(site));
        }
        if (site.node() instanceof RangeStmt) {
          inIteration(site);
        }
        AccessPath path = mutexes.sites().isLocking(site) ? analysis.paths().receiver(site) : null;
        if (path != null) {
          add(path, Rounds.find(site, path, analysis));
        }
      }
      body.defers().departures().stream()
          .filter(end -> end.outcome() == Outcome.RETURNS && solution.isReached(end.point()))
          .forEach(end -> solution.atEnd(end, this::look));
    }

    /** What waits at a call, or while it runs. */
    private void look(Site site, HeldMutexes before) {
      Call literal = literals.only(site, analysis.paths());
      if (literal != null) {
        HeldMutexes entry = literals.entry(literal, before, analysis);
        if (!entry.isEmpty()) {
          new Search(literal.to(), entry, found).run();
        }
      } else if (mutexes.sites().operation(site) == Operation.ONCE) {
        inOnce(site);
      }
      before.onlyHeld().byPath().forEach((path, held) -> again(site, path, held, literal));
    }

    /** What the body of a loop takes that the function holds which the loop ranges over. */
    private void inIteration(Site range) {
      solution
          .before(range)
          .onlyHeld()
          .byPath()
          .forEach(
              (path, held) ->
                  iterations
                      .taken(range, path, analysis)
                      .entrySet()
                      .forEach(each -> again(range, path, held, each)));
      iterations
          .held(range, analysis)
          .byPath()
          .forEach(
              (path, held) ->
                  iterations.sites(range, body).stream()
                      .filter(site -> site.manner() == Manner.CALL)
                      .filter(site -> iterations.isHeldAt(site, path, held, range, analysis))
                      .forEach(site -> again(site, path, held, (Call) null)));
    }

    private void again(
        Site site, AccessPath path, Held held, Map.Entry<Acquisition, List<Site>> each) {
      boolean isSame = each.getKey().path().equals(path);
      Kind kind = isSame ? kind(held.mode(), each, site.manner(), path) : null;
      if (kind != null) {
        Node at = site.node() instanceof RangeStmt loop ? loop.operand() : site.node();
        add(path, new Deadlock(kind, at, path.toString(), held.site(), each.getValue()));
      }
    }

    private void again(Site site, AccessPath path, Held held, @Nullable Call literal) {
      for (var each : mutexes.acquisitions(path).at(site, analysis.paths()).entrySet()) {
        boolean isInLiteral =
            literal != null
                && each.getValue().size() > 1
                && each.getValue().get(1).code() == literal.to();
        if (!isInLiteral) {
          again(site, path, held, each);
        }
      }
    }

    /** What {@code sync.Once} runs, other than a literal, and asks for the same again. */
    private void inOnce(Site site) {
      AccessPath once = analysis.paths().receiver(site);
      if (once == null) {
        return;
      }
      for (Call call : mutexes.graph().calls(site)) {
        for (var each : mutexes.acquisitions(once).of(call.to()).entrySet()) {
          AccessPath here = analysis.paths().atCaller(each.getKey().path(), call);
          Acquisition taken = each.getKey();
          if (taken.isSure() && taken.mode() == Mode.ONCE && once.equals(here)) {
            List<Site> way = each.getValue();
            Node at = way.get(0).node();
            add(once, new Deadlock(Kind.ONCE_IN_ITSELF, at, once.toString(), site, way));
          }
        }
      }
    }

    private void add(AccessPath path, @Nullable Deadlock deadlock) {
      boolean isLeft = deadlock != null && deadlock.kind() == Kind.LEFT_LOCKED;
      if (deadlock != null && (isLeft ? uses.areOwn(path) : uses.areFollowed(path))) {
        found.add(deadlock);
      }
    }
  }

  private @Nullable Kind kind(
      Mode held, Map.Entry<Acquisition, List<Site>> again, Manner manner, AccessPath path) {
    Mode taken = again.getKey().mode();
    if (held == Mode.ONCE || taken == Mode.ONCE) {
      return held == taken ? Kind.ONCE_IN_ITSELF : null;
    } else if (held != Mode.WRITE && taken == Mode.READ) {
      return uses.areWriting(path) ? Kind.READ_TWICE : null;
    } else if (manner == Manner.DEFER) {
      return again.getValue().size() == 1 ? Kind.LOCK_DEFERRED : Kind.DEFERRED_TOO_LATE;
    }
    return Kind.LOCKED_TWICE;
  }
}
