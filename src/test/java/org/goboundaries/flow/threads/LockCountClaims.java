package org.goboundaries.flow.threads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.machine.Frame;
import org.goboundaries.flow.machine.RunnableProgram;
import org.goboundaries.flow.machine.Tally;
import org.goboundaries.flow.machine.Watcher;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.threads.EntryLocks.State;
import org.goboundaries.syntax.Node;

/** Compares what is said of the locks of goroutines to their threads with what runs do. */
final class LockCountClaims implements Watcher {
  /** What can be said. */
  enum Claim {
    /** So often has a function locked its goroutine before a call. */
    COUNT,
    /** A function gives back all locks that it takes, and no others. */
    BALANCED,
    /** A function begins on a goroutine that is not locked. */
    UNLOCKED_ENTRY,
    /** A function begins so on one way at least. */
    PROVEN_ENTRY
  }

  /** A function that begins so often is likely to begin in every way it can. */
  private static final int OFTEN = 20;

  private final RunnableProgram program;
  private final Tally<Claim> tally;
  private final Locks locks;
  private final ThreadEntries entries;
  private final Map<Code, Integer> entered = new HashMap<>();
  private final Set<Code> unlocked = new HashSet<>();

  LockCountClaims(RunnableProgram program, Tally<Claim> tally) {
    this.program = program;
    this.tally = tally;
    Model model = program.model();
    this.locks = new Locks(model.bodies(), model.knowledge());
    this.entries = new ThreadEntries(model.calls(), model.entryPoints(), model.knowledge(), locks);
  }

  @Override
  public void entered(Frame frame) {
    int count = frame.goroutine().threadLocks();
    EntryState<State> entry = entries.of(frame.code());
    boolean isKnown = entry.isComplete() && entry.state() == State.UNLOCKED;
    if (isKnown) {
      tally.meet(Claim.UNLOCKED_ENTRY, count == 0, () -> program.place(frame.code().node()));
    }
    entered.merge(frame.code(), 1, Integer::sum);
    if (count == 0) {
      unlocked.add(frame.code());
    }
  }

  @Override
  public void before(Frame frame, Node call) {
    Site site = program.site(call);
    int own = site == null ? LockCount.UNCLEAR : locks.held(site);
    if (LockCount.isKnown(own)) {
      int expected = Math.max(0, frame.threadLocksBefore() + own);
      boolean isTrue = frame.goroutine().threadLocks() == expected;
      tally.meet(Claim.COUNT, isTrue, () -> program.place(call) + " " + own);
    }
  }

  @Override
  public void left(Frame frame, Outcome outcome) {
    if (outcome == Outcome.RETURNS
        && locks.mayLock(frame.code())
        && locks.total(frame.code()) == 0) {
      boolean isTrue = frame.goroutine().threadLocks() == frame.threadLocksBefore();
      tally.meet(Claim.BALANCED, isTrue, () -> program.place(frame.code().node()));
    }
  }

  /** When all runs are over: nearly all that was said to be possible has been seen. */
  void end() {
    List<Code> proven =
        entered.entrySet().stream()
            .filter(each -> each.getValue() > OFTEN)
            .map(Map.Entry::getKey)
            .filter(code -> entries.of(code).proven() == State.UNLOCKED)
            .toList();
    List<Code> unseen = proven.stream().filter(code -> !unlocked.contains(code)).toList();
    boolean areFew = unseen.size() * 20 <= proven.size();
    proven.forEach(code -> tally.meet(Claim.PROVEN_ENTRY, areFew, unseen::toString));
  }
}
