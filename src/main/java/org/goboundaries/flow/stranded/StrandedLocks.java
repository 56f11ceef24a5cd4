package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.locks.InterruptedLock;
import org.goboundaries.flow.locks.LockDefects;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds mutexes that stay locked when a panic is recovered further up. */
final class StrandedLocks {
  private final Bodies bodies;
  private final LockDefects locks;
  private final Catchers catchers;
  private final PanicWeights weights;

  StrandedLocks(Bodies bodies, LockDefects locks, Catchers catchers, PanicWeights weights) {
    this.bodies = bodies;
    this.locks = locks;
    this.catchers = catchers;
    this.weights = weights;
  }

  /** Those in a file, function by function. */
  List<StrandedLock> in(GoFile file) {
    List<StrandedLock> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      if (!code.isInTestFile() && locks.unlocksPlainly(code) && catchers.mayCatch(code)) {
        found.addAll(in(code));
      }
    }
    return found;
  }

  /** The first of several that lock the same mutex, the certain ones first. */
  private List<StrandedLock> in(Code code) {
    FunctionBody body = bodies.of(code);
    List<StrandedLock> all = new ArrayList<>();
    for (InterruptedLock lock : locks.interrupted(code)) {
      StrandedLock found = stranded(body, lock);
      if (found != null) {
        all.add(found);
      }
    }
    List<StrandedLock> merged = new ArrayList<>();
    all.stream().filter(StrandedLock::isCertain).forEach(each -> merge(merged, each));
    all.stream().filter(each -> !each.isCertain()).forEach(each -> merge(merged, each));
    return merged;
  }

  private static void merge(List<StrandedLock> merged, StrandedLock next) {
    for (int i = 0; i < merged.size(); i++) {
      StrandedLock first = merged.get(i);
      if (first.lock().path().equals(next.lock().path())) {
        List<Site> others = new ArrayList<>(first.others());
        others.add(next.lock().taken());
        merged.set(i, new StrandedLock(first.lock(), others, first.witness(), first.isCertain()));
        return;
      }
    }
    merged.add(next);
  }

  /** By the panic for which most speaks; null where none is credible. */
  private @Nullable StrandedLock stranded(FunctionBody body, InterruptedLock lock) {
    StrandedLock best = null;
    Kind most = Kind.CHANNEL;
    for (int point : lock.points()) {
      PanicSource source = weights.at(body, point);
      Catch stop = source.kind().compareTo(most) < 0 ? catchers.of(body, point) : null;
      if (stop != null
          && stop.isMeantFor(source, lock.isOwn())
          && isShared(lock.path(), body.code())) {
        boolean isCertain = stop.isCertainFor(source);
        best = new StrandedLock(lock, List.of(), witness(body, lock, source, stop), isCertain);
        most = source.kind();
      }
    }
    return best;
  }

  /** Whether anybody else knows the mutex once the panic is over. */
  private static boolean isShared(AccessPath path, Code code) {
    Variable root = path.root();
    boolean isOwn = root.kind() == Variable.Kind.LOCAL && code.declares(root);
    return !isOwn || root.type().underlying() instanceof Pointer;
  }

  private static Witness witness(
      FunctionBody body, InterruptedLock lock, PanicSource source, Catch stop) {
    return stop.way()
        .then(Step.at(body.code(), Step.callee(source.node()), "a panic here"))
        .then(Step.atCallee(lock.released(), "skips this unlock"));
  }
}
