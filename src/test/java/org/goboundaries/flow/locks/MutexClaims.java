package org.goboundaries.flow.locks;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.Acquisitions.Acquisition;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.flow.machine.Frame;
import org.goboundaries.flow.machine.Goroutine;
import org.goboundaries.flow.machine.Lock;
import org.goboundaries.flow.machine.RunnableProgram;
import org.goboundaries.flow.machine.Tally;
import org.goboundaries.flow.machine.Watcher;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Compares what is said of the mutexes of a program with what its runs do. */
final class MutexClaims implements Watcher {
  /** What can be said. */
  enum Claim {
    /** Before a call, a mutex is held. */
    HELD,
    /** A mutex that was held has been given back. */
    FREE,
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
  private final MutexUses uses;
  private final Acquisitions acquisitions;
  private final Set<Place> moved = new HashSet<>();
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
    this.uses = new MutexUses(mutexes);
    this.acquisitions = new Acquisitions(mutexes, "");
    for (Deadlock deadlock : program.model().locks().deadlocks(program.file())) {
      deadlocks.put(deadlock.at(), deadlock);
    }
    program.model().calls().movements().forEach(this::addMoved);
  }

  /** Mutexes whose methods go somewhere as values are left alone. */
  private void addMoved(Movement movement) {
    boolean isMethod =
        movement.value() instanceof Reference.Declared method
            && mutexes.sites().operation(method.names()) != null;
    Variable field = isMethod ? mutexes.paths(movement.in()).receiverField(movement.at()) : null;
    if (field != null) {
      moved.add(Place.of(field));
    }
  }

  /** What a function has done with mutexes by now. */
  private static final class Taken {
    private final Map<Acquisition, @Nullable Object> foretold = new HashMap<>();
    private final Set<Lock> acquired = new HashSet<>();
    private final Set<Lock> tried = new HashSet<>();
    private final Set<Lock> releasedFirst = new HashSet<>();
    private final Set<Node> returned = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Node call;
    private int recovered;
  }

  private Solution<HeldMutexes> solution(Code code) {
    return solutions.computeIfAbsent(code, key -> mutexes.solution(key, HeldMutexes.NONE));
  }

  @Override
  public void entered(Frame frame) {
    Taken own = new Taken();
    for (Acquisition each : acquisitions.of(frame.code()).keySet()) {
      // a sync.Once runs its function once only
      if (!isLocal(each.path().root(), frame.code()) && each.mode() != Mode.ONCE) {
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
    if (isCertainWait(call, false) && site != null && site.manner() == Manner.CALL) {
      tally.meet(Claim.DEADLOCK, true, () -> "");
    }
    if (site != null) {
      check(Claim.HELD, solution(frame.code()).before(site), frame, call);
    }
  }

  private void check(Claim claim, HeldMutexes held, Frame frame, Node at) {
    held.byPath()
        .forEach(
            (path, each) -> {
              boolean isFree = each.mode() == Mode.FREE;
              boolean isSaid = (isFree || each.mode().isHeld()) && each.mode() != Mode.ONCE;
              if (isSaid && uses.areFollowed(path)) {
                boolean isTrue = isFree ? isFree(frame, path, each) : isHeld(frame, path, each);
                tally.meet(
                    isFree ? Claim.FREE : claim, isTrue, () -> path + " at " + program.place(at));
              }
            });
  }

  private boolean isHeld(Frame frame, AccessPath path, Held held) {
    Goroutine goroutine = frame.goroutine();
    return program.object(frame, path) instanceof Lock lock
        && (held.mode() == Mode.WRITE ? goroutine.isWriting(lock) : goroutine.isReading(lock));
  }

  /** One that a caller has for reading, too, is not free when it has been given back once. */
  private boolean isFree(Frame frame, AccessPath path, Held held) {
    Goroutine goroutine = frame.goroutine();
    return program.object(frame, path) instanceof Lock lock
        && (!lock.isHeldBy(goroutine) || goroutine.wasReading(lock));
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
      boolean isCounted =
          (goroutine.wasReading(lock) && own.acquired.contains(lock))
              || moved.contains(lock.declared());
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
    boolean isAgain = !own.returned.add(call);
    if (isCertainWait(call, isAgain) && !isRecovered) {
      tally.meet(Claim.DEADLOCK, false, () -> program.place(call));
    }
  }

  /** Readers wait only if a writer does; what is kept for the next round waits in that. */
  private boolean isCertainWait(Node call, boolean isAgain) {
    Deadlock deadlock = deadlocks.get(call);
    return deadlock != null
        && switch (deadlock.kind()) {
          case READ_TWICE, CONTINUED, LEFT_LOCKED -> false;
          case KEPT_FOR_NEXT_ROUND -> isAgain;
          case LOCKED_TWICE, ONCE_IN_ITSELF, LOCK_DEFERRED, DEFERRED_TOO_LATE -> true;
        };
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
