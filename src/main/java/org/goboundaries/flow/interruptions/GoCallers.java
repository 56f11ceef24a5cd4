package org.goboundaries.flow.interruptions;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What the Go around calls of C does about interruptions: looks for EINTR, goes round once more, or
 * blocks signals before. For one thread.
 */
public final class GoCallers {
  /** Who has more callers than this may have one that cares. */
  private static final int MANY = 300;

  /** Chains of helpers that are longer are not followed for the signals they speak of. */
  private static final int DEEP = 4;

  private static final String INTERRUPTED = "EINTR";
  private static final Set<String> ABOUT_PROFILER = Set.of("SIGPROF", "sigfillset");
  private static final String TEMPORARY = "Temporary";

  private final CMasks c;
  private final Bodies bodies;
  private final CallGraph graph;
  private final Supplier<Threads> threads;
  private final GoMasks masks;
  private final Map<CallExpr, Care> known = new IdentityHashMap<>();
  private final Map<GoFile, Map<CallExpr, Site>> sites = new IdentityHashMap<>();

  /**
   * For a program.
   *
   * @param c the C that the calls are about
   * @param threads asked for when there is something to find
   */
  public GoCallers(CMasks c, Bodies bodies, Supplier<Threads> threads) {
    this.c = c;
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.threads = threads;
    this.masks = new GoMasks(c, bodies);
  }

  /**
   * What Go does about interruptions around a call of C.
   *
   * @param isTaken whether it may do what is needed
   * @param lostMask the call that blocks signals before, on a thread that the goroutine may leave;
   *     null where none does
   */
  public record Care(boolean isTaken, @Nullable Site lostMask) {
    /** Nothing is done. */
    public static final Care NONE = new Care(false, null);

    private static final Care TAKEN = new Care(true, null);
  }

  /** What Go does around a call. */
  public Care care(GoFile file, CallExpr call) {
    return known.computeIfAbsent(call, key -> find(site(file, call)));
  }

  private Care find(@Nullable Site site) {
    if (site == null || GoFailure.isRetried(site, bodies)) {
      return Care.TAKEN;
    }
    Set<Code> callers = callers(site.code());
    if (callers.size() > MANY || callers.stream().anyMatch(GoCallers::mentionsInterruptions)) {
      return Care.TAKEN;
    }
    MaskEffect before = masks.before(site);
    if (before.isBlocking()) {
      Site mask = threads.get().isUnlocked(site) ? lastMask(site) : null;
      return mask != null && isAboutProfiler(mask, 0) ? new Care(false, mask) : Care.TAKEN;
    }
    // a change that is made on some paths only, or after the call, may be made for it
    boolean isClear =
        before.isUndone() || before == MaskEffect.NONE && !masks.mayChange(site.code());
    callers.remove(site.code());
    return isClear && callers.stream().noneMatch(masks::mayChange) ? Care.NONE : Care.TAKEN;
  }

  /** Whether a function has a word of interruptions. */
  private static boolean mentionsInterruptions(Code code) {
    return Walk.any(code.node(), node -> node instanceof Ident ident && isAboutThem(ident.name()));
  }

  private static boolean isAboutThem(String name) {
    return name.toUpperCase(Locale.ROOT).contains(INTERRUPTED) || name.equals(TEMPORARY);
  }

  /** The last call that blocks signals whenever a call is made. */
  private @Nullable Site lastMask(Site call) {
    FunctionBody body = bodies.of(call.code());
    Site last = null;
    for (Site site : body.sites()) {
      boolean isMask = site.manner() == Manner.CALL && masks.effect(site).isBlocking();
      last = isMask && body.isAlwaysBefore(site, call) ? site : last;
    }
    return last;
  }

  /** Whether what changes the mask is about the profiler's signal, for all that its code says. */
  private boolean isAboutProfiler(Site site, int depth) {
    return Walk.any(site.code().node(), GoCallers::isAboutProfiler)
        || c.mentions(inC(site), ABOUT_PROFILER)
        || depth < DEEP
            && graph.calls(site).stream()
                .filter(Call::isDirect)
                .flatMap(call -> graph.sites(call.to()).stream())
                .anyMatch(inner -> isAboutProfiler(inner, depth + 1));
  }

  private static String inC(Site site) {
    return site.node() instanceof CallExpr call ? String.valueOf(CgoName.of(call.function())) : "";
  }

  private static boolean isAboutProfiler(Node node) {
    return node instanceof Ident ident && ABOUT_PROFILER.contains(ident.name());
  }

  private @Nullable Site site(GoFile file, CallExpr call) {
    return sites.computeIfAbsent(file, this::sitesOf).get(call);
  }

  private Map<CallExpr, Site> sitesOf(GoFile file) {
    Map<CallExpr, Site> found = new IdentityHashMap<>();
    for (Code code : graph.codes(file)) {
      for (Site site : graph.sites(code)) {
        if (site.node() instanceof CallExpr call) {
          found.put(call, site);
        }
      }
    }
    return found;
  }

  /** A function, what it lies in, and all that lead to it. */
  private Set<Code> callers(Code code) {
    return new LinkedHashSet<>(
        ShortestPaths.from(List.of(code), this::around, Function.identity(), MANY).nodes());
  }

  private List<Code> around(Code code) {
    List<Code> found = new ArrayList<>();
    if (code.outer() != null) {
      found.add(code.outer());
    }
    graph.entering(code).forEach(call -> found.add(call.from()));
    return found;
  }

  /** Whether all that call the function around do so for nothing, or once more after a failure. */
  public boolean isForgotten(GoFile file, CallExpr call) {
    Site site = site(file, call);
    List<Call> calls = site == null ? List.of() : graph.entering(site.code());
    return !calls.isEmpty() && calls.stream().allMatch(this::isForgotten);
  }

  private boolean isForgotten(Call call) {
    if (!(call.site().node() instanceof CallExpr expression)
        || !call.isDirect()
        || call.from().body() == null) {
      return false;
    }
    Node around = bodies.of(call.from()).parent(expression);
    boolean isDropped = around != null && dropped(around).contains(expression);
    return isDropped || GoFailure.isRetried(call.site(), bodies);
  }

  /** The values that a statement drops. */
  public static List<Expr> dropped(Node statement) {
    if (statement instanceof ExprStmt expression) {
      return List.of(expression.expression());
    }
    boolean isBlank =
        statement instanceof AssignStmt assign
            && assign.left().stream().allMatch(GoCallers::isBlank);
    return isBlank ? ((AssignStmt) statement).right() : List.of();
  }

  private static boolean isBlank(Expr target) {
    return target instanceof Ident ident && ident.name().equals("_");
  }
}
