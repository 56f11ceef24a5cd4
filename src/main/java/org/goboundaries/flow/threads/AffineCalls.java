package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.known.Arguments;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ForStmt;

/**
 * The calls of a program that depend on their thread; its summaries are the states of the thread
 * that functions may leave changed. For one thread.
 */
public final class AffineCalls implements Summaries.Equations<Set<String>> {
  /** What a step says where a thread is changed. */
  public static final String CHANGED = "the thread is changed here";

  private final NamedRows<ThreadCall> known;
  private final Bodies bodies;
  private final Locks locks;
  private final Map<Code, List<Affine>> byCode = new IdentityHashMap<>();
  private final Reach reach;
  private final Summaries<Set<String>> states;

  AffineCalls(Bodies bodies, Knowledge knowledge, Locks locks) {
    this.bodies = bodies;
    this.locks = locks;
    this.known = new NamedRows<>(knowledge.threadCalls());
    this.reach = Reach.named(bodies.calls(), known::mayName, this::isListed, Call::isHere);
    this.states = new Summaries<>(bodies.calls(), this);
  }

  /**
   * Whether code makes such a call, or has other code make one, whatever the arguments; on other
   * goroutines that it starts doesn't count.
   */
  public boolean leadTo(Code code) {
    return reach.contains(code);
  }

  /** Whether a call is in the table, whatever its arguments. */
  public boolean isListed(Site site) {
    return !rows(site).isEmpty();
  }

  /** Whether a call may change a state of the thread, itself or by what it calls here. */
  public boolean mayChange(Site site, String state) {
    Stream<String> own = rows(site).stream().map(ThreadCall::state);
    Stream<String> called =
        bodies.calls().calls(site).stream()
            .filter(Call::isHere)
            .flatMap(call -> states.of(call.to()).stream());
    return Stream.concat(own, called).anyMatch(each -> isSame(each, state));
  }

  /** Whether a call of the same function may run after a change. */
  public boolean mayRunBehind(Site site, Affine change) {
    return site.manner() == Manner.DEFER || bodies.of(site.code()).mayFollow(change.site(), site);
  }

  /** The literals that a call itself runs. */
  public Stream<Code> literals(Site site) {
    return bodies.calls().calls(site).stream()
        .filter(call -> call.isDirect() && call.to().isLiteral())
        .map(Call::to);
  }

  /** Of a raw call it is not always known which namespace it changes. */
  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (one.contains("namespace")
            && other.contains("namespace")
            && (one.equals("namespace") || other.equals("namespace")));
  }

  /** Those in code whose arguments are known to be what matters, in order. */
  public List<Affine> in(Code code) {
    if (!reach.contains(code)) {
      return List.of();
    }
    List<Affine> known = byCode.putIfAbsent(code, List.of());
    return known == null ? find(code) : known;
  }

  /** Those that change the thread at once. */
  public Stream<Affine> changes(Code code) {
    return in(code).stream().filter(Affine::isChangeMade);
  }

  /** Those in code and in the literals directly in it. */
  public List<Affine> withLiterals(Code code) {
    List<Affine> all = new ArrayList<>(in(code));
    bodies.calls().literals(code).forEach(literal -> all.addAll(in(literal)));
    return all;
  }

  private List<Affine> find(Code code) {
    List<Affine> found = new ArrayList<>();
    for (Site site : bodies.calls().sites(code)) {
      List<ThreadCall> rows = rows(site);
      if (!rows.isEmpty() && site.node() instanceof CallExpr call) {
        Arguments arguments = new Arguments(bodies.answers(site.code()));
        String system = site.code().unit().variant().platform().os();
        rows.stream()
            .filter(row -> row.isOn(system) && arguments.pass(call, row.tests()))
            .map(row -> new Affine(site, row))
            .forEach(found::add);
      }
      wrapped(site).map(row -> new Affine(site, row)).forEach(found::add);
    }
    byCode.put(code, List.copyOf(found));
    return List.copyOf(found);
  }

  /** What a function that others may call too, and that is nothing but one call, stands for. */
  private Stream<ThreadCall> wrapped(Site site) {
    List<Call> calls = bodies.calls().calls(site);
    boolean isWrapper =
        site.manner() == Manner.CALL
            && calls.size() == 1
            && calls.get(0).isDirect()
            && calls.get(0).isCertain()
            && isPrimitive(calls.get(0).to())
            && !bodies.calls().isFullyKnown(calls.get(0).to());
    return isWrapper ? in(calls.get(0).to()).stream().limit(1).map(Affine::row) : Stream.of();
  }

  /** Whether the body of a declared function is nothing but one statement, and no loop. */
  public static boolean isPrimitive(Code code) {
    Block body = code.body();
    return code.isDeclared()
        && body != null
        && body.statements().size() == 1
        && !(body.statements().get(0) instanceof ForStmt);
  }

  private List<ThreadCall> rows(Site site) {
    List<ThreadCall> all = known.of(site.callee().names());
    return all.isEmpty() ? all : all.stream().filter(row -> row.effect().needsLock()).toList();
  }

  @Override
  public boolean isOfInterest(Code code) {
    return reach.contains(code);
  }

  @Override
  public Set<String> initial() {
    return Set.of();
  }

  @Override
  public Set<String> unknown() {
    return Set.of("namespace");
  }

  /** Who locks, changes, and gives all back is no concern of others. */
  @Override
  public Set<String> of(Code code, Function<Code, Set<String>> callees) {
    Set<String> found = new TreeSet<>();
    boolean isBalanced = locks.mayLock(code) && code.body() != null && locks.total(code) == 0;
    for (Site site : bodies.calls().sites(code)) {
      if (!isBalanced || locks.held(site) <= 0) {
        rows(site).forEach(row -> found.add(row.state()));
        bodies.calls().calls(site).stream()
            .filter(Call::isHere)
            .forEach(call -> found.addAll(callees.apply(call.to())));
      }
    }
    return Set.copyOf(found);
  }
}
