package org.goboundaries.flow.endings;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.GoexitFate;
import org.goboundaries.knowledge.How;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/** Where goroutines begin that no library made for a test or a request. */
public final class Starts {
  private static final String TESTING = "testing";
  private static final String SUITES = "testify/suite";

  private final CallGraph graph;
  private final Knowledge knowledge;

  /** Of a program. */
  public Starts(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** The first call that starts code as a goroutine; null where none is known. */
  public @Nullable Call of(Code code) {
    for (Call call : graph.entering(code)) {
      if (call.where() == Where.ELSEWHERE && call.isCertain() && isPlain(call, code)) {
        return call;
      }
    }
    return null;
  }

  private boolean isPlain(Call call, Code code) {
    PassedFunction passed = call.passed();
    if (passed == null) {
      return true;
    }
    Callback library = passed.library();
    boolean isOrdinary =
        library == null
            || (!isTesting(library.symbol().path())
                && !isHandler(library)
                && library.slot().methods().isEmpty());
    return isOrdinary
        && !hasOwnState(code)
        && !isLookedAfter(passed.steps())
        && !meets(passed, GoexitFate.HEARD);
  }

  /**
   * Whether what starts a goroutine is a library that tries something again and again, and waits
   * for one try after the other until a time is up.
   */
  public boolean isTry(Call start) {
    PassedFunction passed = start.passed();
    return passed != null && meets(passed, GoexitFate.TIMES_OUT);
  }

  /**
   * Whether what starts the goroutine is a library that takes its end for the end of its work, as
   * errgroup and {@code sync.WaitGroup.Go} do.
   */
  public boolean isCounted(Call start) {
    Callback library = start.library();
    return library != null
        && library.how() == How.OTHER_GOROUTINE
        && library.goexit() == GoexitFate.ENDS;
  }

  /** Whether the library that starts the goroutine does this when the goroutine exits. */
  private boolean meets(PassedFunction passed, GoexitFate fate) {
    Callback library = passed.library();
    return (library != null && library.goexit() == fate)
        || passed.steps().subList(begin(passed.steps()), passed.steps().size()).stream()
            .flatMap(step -> step.callee().names().stream())
            .flatMap(name -> knowledge.callbacks(name.path()).of(name.path(), name.name()).stream())
            .anyMatch(row -> row.goexit() == fate);
  }

  /** Package testing, and suites, know what became of the goroutines that they start. */
  private static boolean isTesting(String path) {
    return path.equals(TESTING) || path.endsWith(SUITES);
  }

  /** Whether what starts it passes the state of a test, or of one try of a condition. */
  private static boolean hasOwnState(Code code) {
    return code.type() instanceof Signature signature
        && signature.parameters().stream()
            .anyMatch(each -> TestState.isIn(each.type()) || TestState.canFail(each.type()));
  }

  /**
   * Whether a function that is passed runs as a test of its own, or in a goroutine that reports its
   * end whatever happens: then its waiter continues.
   */
  private static boolean isLookedAfter(List<Site> steps) {
    return steps.stream().anyMatch(Starts::isOfTesting)
        || onGoroutine(steps).stream().anyMatch(site -> defers(site.code().body()));
  }

  /** The steps after the last go statement; without one the last, that a library has run. */
  private static List<Site> onGoroutine(List<Site> steps) {
    int begin = begin(steps);
    return steps.subList(begin > 0 ? begin : Math.max(0, steps.size() - 1), steps.size());
  }

  /** The place after the last go statement; 0 where there is none. */
  private static int begin(List<Site> steps) {
    int begin = steps.size();
    while (begin > 0 && steps.get(begin - 1).manner() != Manner.GO) {
      begin--;
    }
    return begin;
  }

  private static boolean defers(@Nullable Block body) {
    return body != null && body.statements().stream().anyMatch(DeferStmt.class::isInstance);
  }

  private static boolean isOfTesting(Site site) {
    return site.callee() instanceof Reference.Declared declared
        && declared.names().stream().anyMatch(name -> isTesting(name.path()));
  }

  private boolean isHandler(Callback library) {
    String path = library.symbol().path();
    return !knowledge.handlers().of(path, library.symbol().name()).isEmpty();
  }
}
