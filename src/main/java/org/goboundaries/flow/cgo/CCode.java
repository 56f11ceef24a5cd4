package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CDialect;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.StatementOrder;
import org.jspecify.annotations.Nullable;

/**
 * A function of C, and what is asked of it: what it calls, its control-flow graph, and the order of
 * its points. Compared by identity; may be used by many threads.
 */
public final class CCode {
  /** How often a point is visited until its state is given up; no chain of states is longer. */
  static final int BOUND = 8;

  private static final String THREAD = "pthread_create";
  private static final int THREAD_START = 2;
  private static final String THROW = "throw";
  private static final Pattern TRY = Pattern.compile("\\btry\\s*\\{");
  private static final String INTERRUPTED = "EINTR";

  /** Those that make a process. */
  private static final Set<String> FORKS = Set.of("fork", "vfork", "clone", "clone3", "_Fork");

  /** Those that end the process. */
  private static final Set<String> EXITS = Set.of("exit", "_exit", "_Exit", "quick_exit", "abort");

  private final CFile file;
  private final CFunction function;
  private final List<CSite> calls;
  private @Nullable CGraph graph;
  private @Nullable StatementOrder order;

  /**
   * A function.
   *
   * @param file where it stands; its functions are left out there
   */
  CCode(CFile file, CFunction function) {
    this.file = file;
    this.function = function;
    this.calls = CWalk.calls(function).stream().flatMap(call -> sites(call).stream()).toList();
  }

  private List<CSite> sites(CCall call) {
    List<CSite> sites = new ArrayList<>();
    if (call.name() != null) {
      sites.add(new CSite(this, call, call.name(), false));
      if (call.name().equals(THREAD) && call.arguments().size() > THREAD_START) {
        sites.add(new CSite(this, call, started(call.arguments().get(THREAD_START)), true));
      }
    }
    return sites;
  }

  /** What a function points to is the function. */
  private static String started(CExpr start) {
    boolean isPointed = CCast.strip(start) instanceof CUnary star && star.operator().equals("*");
    return CName.of(
        isPointed && CCast.strip(start) instanceof CUnary star ? star.operand() : start);
  }

  /** Where it stands; its functions are left out there. */
  public CFile file() {
    return file;
  }

  /** What is written. */
  public CFunction function() {
    return function;
  }

  /** What it is called. */
  public String name() {
    return function.name();
  }

  /** What is written, its head included. */
  String text() {
    return file.source().substring(function.start(), function.end());
  }

  /** What it calls by name, and starts threads with, in the order of the text. */
  public List<CSite> calls() {
    return calls;
  }

  /** Whether it has a word of interruptions, or changes the signal mask. */
  boolean mentionsInterruptions(CProgram program) {
    return CWalk.any(
        function, node -> node instanceof CName name && isAboutThem(program, name.name()));
  }

  private boolean isAboutThem(CProgram program, String name) {
    CMacro macro = file.macros().get(name);
    return name.equals(INTERRUPTED)
        || name.equals("TEMP_FAILURE_RETRY")
        || program.isMask(name)
        || macro != null && macro.body().contains(INTERRUPTED);
  }

  /** Whether it makes a process that goes on in C: what follows is no concern of Go's. */
  public boolean forks() {
    return calls.stream().anyMatch(site -> FORKS.contains(site.name()));
  }

  /** Whether it throws an exception of C++. */
  public boolean raises() {
    return CDialect.of(file.source().path()) == CDialect.CPP && CWalk.any(function, this::raises);
  }

  /** Whether a node throws an exception of C++: not the one again that was caught. */
  public boolean raises(CNode node) {
    int end = Math.min(node.start() + THROW.length(), node.end());
    return node instanceof CReturn left
        && left.value() != null
        && file.source().substring(node.start(), end).equals(THROW);
  }

  /** Whether it has a try block. */
  public boolean catches() {
    Matcher matcher = TRY.matcher(text());
    while (matcher.find()) {
      int at = function.start() + matcher.start();
      if (file.comments().stream().noneMatch(each -> each.start() <= at && at < each.end())) {
        return true;
      }
    }
    return false;
  }

  synchronized CGraph graph() {
    if (graph == null) {
      graph = CGraph.of(function, this::outcomes);
    }
    return graph;
  }

  /** A member may call others of its class by these names. */
  private Set<Outcome> outcomes(CCall call) {
    boolean exits = call.name() != null && EXITS.contains(call.name()) && !function.isMember();
    return Set.of(exits ? Outcome.EXITS : Outcome.RETURNS);
  }

  /** The calls that are made when it runs, in the order in which they are evaluated. */
  public List<CCall> made() {
    return graph().reached().stream()
        .mapToObj(graph()::done)
        .filter(CCall.class::isInstance)
        .map(CCall.class::cast)
        .toList();
  }

  /** What takes the result of a call: the node around it, or around its casts; null for others. */
  public @Nullable CNode taker(CCall call) {
    return graph().parent(call);
  }

  /** The state before a call is made; empty where it never is. */
  public <S> Optional<S> before(CCall call, Lattice<S> lattice) {
    int point = graph().point(call);
    return point == ControlGraph.NONE
        ? Optional.empty()
        : DataFlow.solve(graph(), lattice, BOUND).before(point);
  }

  /** The state where it returns; empty where it never does. */
  public <S> Optional<S> returned(Lattice<S> lattice) {
    return DataFlow.solve(graph(), lattice, BOUND).before(ControlGraph.RETURNED);
  }

  /** What is carried out at a point; null at tests, the entry and ends. */
  public @Nullable CNode done(int point) {
    return graph().done(point);
  }

  /** Whether an edge may be taken after a call that returned 0. */
  public boolean isTaken(CCall call, int from, EdgeKind kind) {
    return new CallResult(this, call, 0, 0).allows(from, kind);
  }

  /** Whether a call may be followed by a point. */
  public boolean mayFollow(CCall call, int later) {
    int point = graph().point(call);
    return point != ControlGraph.NONE && ask(order -> order.mayFollow(point, later)) != Answer.NO;
  }

  /** Whether a call may be made more than once while the function runs. */
  boolean isInLoop(CCall call) {
    int point = graph().point(call);
    return point != ControlGraph.NONE && ask(order -> order.isInLoop(point)) != Answer.NO;
  }

  /** Whether a call is made only where an if statement has found an option set. */
  public boolean isOptional(CCall call) {
    int point = graph().point(call);
    return point != ControlGraph.NONE
        && CWalk.any(
            function,
            node ->
                node instanceof CIf choice
                    && OptionTests.isOne(choice.condition())
                    && isAlwaysBefore(graph().first(choice.then()), point));
  }

  private boolean isAlwaysBefore(int earlier, int later) {
    return ask(order -> order.isAlwaysBefore(earlier, later)) == Answer.YES;
  }

  private synchronized Answer ask(Function<StatementOrder, Answer> question) {
    if (order == null) {
      order = new StatementOrder(graph());
    }
    return question.apply(order);
  }
}
