package org.goboundaries.flow.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Pending;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.goboundaries.flow.machine.Frame;
import org.goboundaries.flow.machine.RunnableProgram;
import org.goboundaries.flow.machine.Tally;
import org.goboundaries.flow.machine.Watcher;
import org.goboundaries.flow.outcomes.FunctionOutcomes;
import org.goboundaries.syntax.Node;

/** Compares what is said of the order and the ends of functions with what runs do. */
final class OrderClaims implements Watcher {
  /** What can be said. */
  enum Claim {
    /** No run comes to a call. */
    UNREACHABLE,
    /** One call is never made without another one before it. */
    ALWAYS_BEFORE,
    /** One call is never made after another one. */
    NEVER_FOLLOWS,
    /** A function that returns has made a call. */
    ALWAYS_MADE,
    /** A deferred call is pending. */
    PENDING,
    /** These deferred calls are pending, and no others. */
    PENDING_ALL,
    /** A function never returns. */
    NEVER_RETURNS,
    /** A function never panics. */
    NEVER_PANICS
  }

  private final RunnableProgram program;
  private final Tally<Claim> tally;
  private final FunctionOutcomes outcomes;
  private final Map<Code, Said> said = new IdentityHashMap<>();
  private final Map<Frame, BitSet> made = new IdentityHashMap<>();

  OrderClaims(RunnableProgram program, Tally<Claim> tally) {
    this.program = program;
    this.tally = tally;
    this.outcomes = (FunctionOutcomes) program.model().bodies().outcomes();
  }

  /** What is said of one function; calls are known by their number in it. */
  private static final class Said {
    private final FunctionBody body;
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();
    private final BitSet reached = new BitSet();
    private final BitSet alwaysMade = new BitSet();
    private final List<BitSet> before = new ArrayList<>();
    private final List<BitSet> neverAfter = new ArrayList<>();
    private final Map<Integer, Pending> pending = new HashMap<>();

    Said(FunctionBody body) {
      this.body = body;
      List<Site> sites =
          body.sites().stream().filter(site -> body.point(site) != ControlGraph.NONE).toList();
      for (int i = 0; i < sites.size(); i++) {
        Site site = sites.get(i);
        numbers.put(site.node(), i);
        reached.set(i, body.isReached(site.node()));
        alwaysMade.set(i, body.isAlwaysMade(site));
        BitSet required = new BitSet();
        BitSet forbidden = new BitSet();
        for (int k = 0; k < sites.size(); k++) {
          required.set(k, k != i && body.isAlwaysBefore(sites.get(k), site));
          forbidden.set(k, !body.mayFollow(sites.get(k), site));
        }
        before.add(required);
        neverAfter.add(forbidden);
      }
    }

    private Pending pending(Node call) {
      int point = body.point(call);
      return pending.computeIfAbsent(point, key -> body.defers().at(key));
    }
  }

  private Said said(Frame frame) {
    return said.computeIfAbsent(frame.code(), key -> new Said(program.model().bodies().of(key)));
  }

  @Override
  public void entered(Frame frame) {
    made.put(frame, new BitSet());
  }

  @Override
  public void before(Frame frame, Node call) {
    Said own = said(frame);
    Integer number = own.numbers.get(call);
    if (number == null) {
      return;
    }
    BitSet seen = made.get(frame);
    boolean isReached = own.reached.get(number);
    if (!isReached) {
      tally.meet(Claim.UNREACHABLE, false, () -> program.place(call));
    }
    BitSet required = own.before.get(number);
    if (!required.isEmpty()) {
      BitSet missing = (BitSet) required.clone();
      missing.andNot(seen);
      tally.meet(Claim.ALWAYS_BEFORE, missing.isEmpty(), () -> program.place(call) + missing);
    }
    BitSet forbidden = own.neverAfter.get(number);
    if (!forbidden.isEmpty() && !seen.isEmpty()) {
      boolean isNone = !forbidden.intersects(seen);
      tally.meet(Claim.NEVER_FOLLOWS, isNone, () -> program.place(call));
    }
    seen.set(number);
    checkPending(frame, own.pending(call), call);
  }

  private void checkPending(Frame frame, Pending pending, Node call) {
    List<Node> deferred = frame.pending();
    for (PendingDefer each : pending.calls()) {
      if (each.isCertain()) {
        boolean isPending = deferred.contains(each.statement().call());
        tally.meet(Claim.PENDING, isPending, () -> program.place(call));
      }
    }
    if (!deferred.isEmpty()) {
      List<Node> all = pending.calls().stream().<Node>map(each -> each.statement().call()).toList();
      boolean isSaid =
          all.containsAll(deferred)
              && (pending.count().isEmpty() || pending.count().getAsInt() == deferred.size())
              && (!pending.isExact() || all.equals(deferred));
      tally.meet(Claim.PENDING_ALL, isSaid, () -> program.place(call));
    }
  }

  /** When all runs are over: calls that no run came to in functions that have run. */
  void end() {
    for (Said each : said.values()) {
      int unreachable = each.numbers.size() - each.reached.cardinality();
      for (int i = 0; i < unreachable; i++) {
        tally.meet(Claim.UNREACHABLE, true, () -> "");
      }
    }
  }

  @Override
  public void left(Frame frame, Outcome outcome) {
    BitSet seen = made.remove(frame);
    if (outcome == Outcome.RETURNS && !frame.hasRecovered() && frame.code().body() != null) {
      BitSet missing = (BitSet) said(frame).alwaysMade.clone();
      missing.andNot(seen);
      tally.meet(Claim.ALWAYS_MADE, missing.isEmpty(), () -> program.place(frame.code().node()));
    }
    Set<Outcome> ends = outcomes.of(frame.code());
    if (!ends.contains(Outcome.RETURNS)) {
      boolean isTrue = outcome != Outcome.RETURNS;
      tally.meet(Claim.NEVER_RETURNS, isTrue, () -> program.place(frame.code().node()));
    }
    if (!ends.contains(Outcome.PANICS)) {
      boolean isTrue = outcome != Outcome.PANICS;
      tally.meet(Claim.NEVER_PANICS, isTrue, () -> program.place(frame.code().node()));
    }
  }
}
