package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.Acquisitions.Acquisition;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.machine.Frame;
import org.goboundaries.flow.machine.Goroutine;
import org.goboundaries.flow.machine.Lock;
import org.goboundaries.flow.machine.RunnableProgram;
import org.goboundaries.flow.machine.Tally;
import org.goboundaries.flow.machine.Watcher;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Compares what is said of the mutexes of a program with what its runs do. */
final class MutexClaims implements Watcher {
  /** What can be said. */
  enum Claim {
    /** Before a call, a mutex is held. */
    HELD,
    /** When a function has come to an end, a mutex is held that it took. */
    HELD_AT_END,
    /** Whenever a function returns it has taken a mutex, and not given it back before. */
    ACQUIRED,
    /** A function gives back no other mutexes of its caller than these. */
    NOT_RELEASED,
    /** A call never returns, for the goroutine waits for itself. */
    DEADLOCK
  }

  private final RunnableProgram program;
  private final Mutexes mutexes;
  private final Map<Code, Solution<HeldMutexes>> solutions = new HashMap<>();
  private final Map<Node, Deadlock> deadlocks = new IdentityHashMap<>();
  private final Map<Frame, Taken> taken = new IdentityHashMap<>();
  private final Tally<Claim> tally;
  private int waits;
  private int foretold;

  MutexClaims(RunnableProgram program, Tally<Claim> tally) {
    this.program = program;
    this.tally = tally;
    this.mutexes = new Mutexes(program.model().bodies(), Knowledge.standard());
    for (Deadlock deadlock : program.model().deadlocks().in(program.file())) {
      deadlocks.put(deadlock.at().node(), deadlock);
    }
  }

  /** What a function has done with mutexes by now. */
  private static final class Taken {
    private final Map<Acquisition, @Nullable Object> foretold = new HashMap<>();
    private final Set<Lock> acquired = new HashSet<>();
    private final Set<Lock> tried = new HashSet<>();
    private final Set<Lock> releasedFirst = new HashSet<>();
    private @Nullable Node call;
    private int recovered;
  }

  private Solution<HeldMutexes> solution(Code code) {
    return solutions.computeIfAbsent(
        code, key -> Solution.solve(mutexes.body(key), mutexes.analysis(key)));
  }

  @Override
  public void entered(Frame frame) {
    Taken own = new Taken();
    for (Acquisition each : mutexes.acquisitions().of(frame.code()).keySet()) {
      if (!isLocal(each.path().root(), frame.code())) {
        own.foretold.put(each, program.object(frame, each.path()));
      }
    }
    taken.put(frame, own);
  }

  /** No caller knows the local variables of a function. */
  private static boolean isLocal(Variable root, Code code) {
    return root.kind() == Variable.Kind.LOCAL
        && code.node().start() <= root.offset()
        && root.offset() < code.node().end();
  }

  @Override
  public void before(Frame frame, Node call) {
    taken.get(frame).call = call;
    taken.get(frame).recovered = frame.goroutine().recovered();
    Site site = program.site(call);
    if (isCertainWait(call) && site != null && site.manner() == Manner.CALL) {
      tally.meet(Claim.DEADLOCK, true, () -> "");
    }
    if (site != null) {
      check(Claim.HELD, solution(frame.code()).before(site), frame, call);
    }
  }

  private void check(Claim claim, HeldMutexes held, Frame frame, Node at) {
    held.byPath()
        .forEach(
            (path, each) ->
                tally.meet(
                    claim, isHeld(frame, path, each), () -> path + " at " + program.place(at)));
  }

  private boolean isHeld(Frame frame, AccessPath path, Held held) {
    Goroutine goroutine = frame.goroutine();
    return program.object(frame, path) instanceof Lock lock
        && (held.mode() == Operation.RLOCK ? goroutine.isReading(lock) : goroutine.isWriting(lock));
  }

  @Override
  public void left(Frame frame, Outcome outcome) {
    if (outcome == Outcome.RETURNS || outcome == Outcome.PANICS) {
      // that a function value exits is not followed
      solution(frame.code())
          .at(outcome)
          .ifPresent(held -> check(Claim.HELD_AT_END, held, frame, frame.code().node()));
    }
    Taken own = taken.remove(frame);
    if (outcome == Outcome.RETURNS && !frame.hasRecovered()) {
      own.foretold.forEach(
          (each, lock) -> {
            boolean isTaken = own.acquired.contains(lock) && !own.releasedFirst.contains(lock);
            tally.meet(Claim.ACQUIRED, isTaken, () -> each.path() + " in " + place(frame));
          });
    }
  }

  @Override
  public void acquires(Goroutine goroutine, Lock lock) {
    boolean isForetold = false;
    for (Frame frame : goroutine.frames()) {
      Taken own = taken.get(frame);
      own.acquired.add(lock);
      isForetold |= own.call != null && deadlocks.containsKey(own.call);
    }
    if (lock.isHeldBy(goroutine)) {
      waits++;
      foretold += isForetold ? 1 : 0;
    }
  }

  @Override
  public void tried(Goroutine goroutine, Lock lock) {
    goroutine.frames().forEach(frame -> taken.get(frame).tried.add(lock));
  }

  @Override
  public void released(Goroutine goroutine, Lock lock) {
    for (Frame frame : goroutine.frames()) {
      Taken own = taken.get(frame);
      if (!own.acquired.contains(lock) && !own.tried.contains(lock)) {
        own.releasedFirst.add(lock);
      }
      // how often it is held for reading is not counted
      boolean isCounted = goroutine.wasReading(lock) && own.acquired.contains(lock);
      if (frame.heldBefore().contains(lock) && !isRunner(frame) && !isCounted) {
        boolean isSaid = isSaidToRelease(frame, lock);
        tally.meet(Claim.NOT_RELEASED, isSaid, () -> place(frame));
      }
    }
  }

  /** Of a function that is handed over the call is asked that hands it over. */
  private static boolean isRunner(Frame frame) {
    return frame.code().name().equals("run");
  }

  private boolean isSaidToRelease(Frame frame, Lock lock) {
    Releases releases = mutexes.releases(frame.code());
    return releases.isUnknown()
        || releases.fields().stream().anyMatch(each -> Place.of(each).equals(lock.declared()))
        || releases.paths().stream()
            .anyMatch(
                path ->
                    Place.of(path.last()).equals(lock.declared())
                        || program.object(frame, path) == lock);
  }

  @Override
  public void returned(Frame frame, Node call) {
    Taken own = taken.get(frame);
    boolean isRecovered = frame.goroutine().recovered() > own.recovered;
    if (isCertainWait(call) && !isRecovered) {
      tally.meet(Claim.DEADLOCK, false, () -> program.place(call));
    }
  }

  /** Readers wait only if a writer does. */
  private boolean isCertainWait(Node call) {
    Deadlock deadlock = deadlocks.get(call);
    return deadlock != null && deadlock.kind() != Deadlock.Kind.READ_TWICE;
  }

  private String place(Frame frame) {
    return program.place(frame.code().node());
  }

  /** How often a goroutine came to wait for itself. */
  int waits() {
    return waits;
  }

  /** How often of these it was in a call of which that is said. */
  int foretold() {
    return foretold;
  }
}
