package org.goboundaries.flow.cgo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What the Go around calls of C does about interruptions: looks for EINTR, goes round once more, or
 * blocks signals before. For one thread.
 */
public final class GoCallers {
  /** Who has more callers than this may have one that cares. */
  private static final int MANY = 300;

  private static final String TEMPORARY = "Temporary";

  private final Supplier<CallGraph> graph;
  private final Supplier<Threads> threads;
  private final Supplier<Bodies> bodies;
  private final Map<CallExpr, GoCare> known = new IdentityHashMap<>();
  private final Map<GoFile, Map<CallExpr, Site>> sites = new IdentityHashMap<>();

  /** For a program; what it needs is asked for when there is something to find. */
  public GoCallers(Supplier<Bodies> bodies, Supplier<Threads> threads) {
    this.bodies = bodies;
    this.graph = () -> bodies.get().calls();
    this.threads = threads;
  }

  GoCare care(CProgram program, GoCall call) {
    return known.computeIfAbsent(call.call(), key -> find(program, call));
  }

  private GoCare find(CProgram program, GoCall call) {
    Site site = site(call);
    if (site == null) {
      return GoCare.TAKEN;
    }
    Collection<Code> callers = callers(site.code());
    GoMasks masks = new GoMasks(program, graph.get());
    List<Site> before = changesBefore(masks, site);
    if (callers.size() > MANY || callers.stream().anyMatch(GoCallers::speaksOfIt)) {
      return GoCare.TAKEN;
    } else if (masks.isBlocking(before)) {
      Site last = before.get(before.size() - 1);
      boolean isLost = threads.get().isUnlocked(site) && masks.isAboutProfiler(last);
      return isLost ? new GoCare(false, last) : GoCare.TAKEN;
    }
    callers.remove(site.code());
    boolean maybe = before.isEmpty() && masks.mayChange(site.code());
    return maybe || callers.stream().anyMatch(masks::mayChange) ? GoCare.TAKEN : GoCare.NONE;
  }

  private @Nullable Site site(GoCall call) {
    return sites.computeIfAbsent(call.file(), this::sitesOf).get(call.call());
  }

  private Map<CallExpr, Site> sitesOf(GoFile file) {
    Map<CallExpr, Site> found = new IdentityHashMap<>();
    for (Code code : graph.get().codes(file)) {
      for (Site site : graph.get().sites(code)) {
        if (site.node() instanceof CallExpr call) {
          found.put(call, site);
        }
      }
    }
    return found;
  }

  /** Whether whenever the later of two calls of one function is made, the earlier one was. */
  private boolean isAlwaysBefore(Site earlier, Site later) {
    return earlier != later
        && earlier.code().body() != null
        && bodies.get().of(earlier.code()).isAlwaysBefore(earlier, later);
  }

  /** Those that change the mask whenever the call is made, in the order of the text. */
  private List<Site> changesBefore(GoMasks masks, Site call) {
    List<Site> found = new ArrayList<>();
    for (Site site : graph.get().sites(call.code())) {
      boolean isChange = site.manner() == Manner.CALL && !masks.how(site).isEmpty();
      if (isChange && isAlwaysBefore(site, call)) {
        found.add(site);
      }
    }
    return found;
  }

  /** A function, what it lies in, and all that lead to it. */
  private Set<Code> callers(Code code) {
    Set<Code> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Code> open = new ArrayDeque<>(List.of(code));
    found.add(code);
    while (!open.isEmpty() && found.size() <= MANY) {
      Code at = open.remove();
      Code outer = at.outer();
      if (outer != null && found.add(outer)) {
        open.add(outer);
      }
      for (Call call : graph.get().entering(at)) {
        if (found.add(call.from())) {
          open.add(call.from());
        }
      }
    }
    return found;
  }

  private static boolean speaksOfIt(Code code) {
    boolean[] found = {false};
    Walk.tree(
        code.node(),
        node -> {
          found[0] |= node instanceof Ident ident && isAboutIt(ident.name());
          return !found[0];
        });
    return found[0];
  }

  private static boolean isAboutIt(String name) {
    return name.toUpperCase(Locale.ROOT).contains(Care.INTERRUPTED) || name.equals(TEMPORARY);
  }

  /** Whether all that call the function around do so for nothing, or once more after a failure. */
  boolean isForgotten(GoCall call) {
    Site site = site(call);
    List<Call> calls = site == null ? List.of() : graph.get().entering(site.code());
    return !calls.isEmpty() && calls.stream().allMatch(GoCallers::isForgotten);
  }

  private static boolean isForgotten(Call call) {
    if (!(call.site().node() instanceof CallExpr expression) || !call.isDirect()) {
      return false;
    }
    GoLoops loops = new GoLoops(List.of(call.from().declaration()));
    return !loops.isUsed(expression) || loops.isRetried(expression);
  }
}
