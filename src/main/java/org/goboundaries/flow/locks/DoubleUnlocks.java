package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.DoubleUnlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Finds mutexes that are unlocked and aren't locked: then the process dies. */
final class DoubleUnlocks {
  private final Mutexes mutexes;
  private final MutexUses uses;
  private final Candidates candidates;

  DoubleUnlocks(Mutexes mutexes, MutexUses uses, Candidates candidates) {
    this.mutexes = mutexes;
    this.uses = uses;
    this.candidates = candidates;
  }

  /** Those in a file, in the order of the text. */
  List<DoubleUnlock> in(GoFile file) {
    List<DoubleUnlock> found = new ArrayList<>();
    for (Code code : mutexes.graph().codes(file)) {
      if (candidates.mayUnlockTwice(code)) {
        new Search(code, found).run();
      }
    }
    found.sort(Comparator.comparingInt(each -> each.at().node().start()));
    Set<Site> reported = new HashSet<>();
    found.removeIf(each -> !reported.add(each.at()));
    return found;
  }

  private final class Search {
    private final MutexAnalysis analysis;
    private final FunctionBody body;
    private final Solution<HeldMutexes> solution;
    private final List<DoubleUnlock> found;

    Search(Code code, List<DoubleUnlock> found) {
      this.analysis = mutexes.analysis(code, HeldMutexes.NONE);
      this.body = analysis.body();
      this.solution = Solution.solve(body, analysis);
      this.found = found;
    }

    void run() {
      for (Site site : mutexes.sites().in(body.code())) {
        if (site.manner() == Manner.CALL) {
          look(site, solution.before(site));
        }
      }
      body.defers().departures().stream()
          .filter(end -> end.outcome() == Outcome.RETURNS && solution.isReached(end.point()))
          .forEach(end -> solution.atEnd(end, this::look));
    }

    private void look(Site site, HeldMutexes before) {
      AccessPath path = mutexes.sites().isReleasing(site) ? analysis.paths().receiver(site) : null;
      if (path == null) {
        return;
      }
      Site freed = before.freed(path);
      Held held = before.get(path);
      Kind kind = held == null ? null : wrong(held.mode(), analysis.operation(site));
      if (freed != null && site.manner() == Manner.DEFER) {
        add(Kind.BEFORE_DEFERRED, freed, path, site);
      } else if (freed != null) {
        add(Kind.TWICE, site, path, freed);
      } else if (held != null && kind != null) {
        add(kind, site, path, held.site());
      }
    }

    private void add(Kind kind, Site at, AccessPath path, Site other) {
      if (uses.areFollowed(path)) {
        boolean isFixable = kind == Kind.BEFORE_DEFERRED && at.manner() == Manner.CALL;
        found.add(new DoubleUnlock(kind, at, path.toString(), other, isFixable));
      }
    }
  }

  private static @Nullable Kind wrong(Mode held, Operation unlock) {
    return switch (held) {
      case READ, READ_AGAIN -> unlock == Operation.UNLOCK ? Kind.READER_UNLOCKED : null;
      case WRITE -> unlock == Operation.RUNLOCK ? Kind.WRITER_UNLOCKED : null;
      default -> null;
    };
  }
}
