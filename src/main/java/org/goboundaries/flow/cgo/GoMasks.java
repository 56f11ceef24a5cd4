package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;

/** Calls in Go that change the signal mask of their thread, by a function of C or in Go. */
final class GoMasks {
  private static final String BLOCK = "SIG_BLOCK";
  private static final String UNBLOCK = "SIG_UNBLOCK";
  private static final String SET = "SIG_SETMASK";
  private static final List<String> HOWS = List.of(BLOCK, UNBLOCK, SET);
  private static final Set<String> FUNCTIONS =
      Set.of("pthread_sigmask", "sigprocmask", "PthreadSigmask");

  /** Chains of helpers that are longer are not followed. */
  private static final int DEEP = 4;

  private final CProgram program;
  private final CallGraph graph;

  GoMasks(CProgram program, CallGraph graph) {
    this.program = program;
    this.graph = graph;
  }

  /** Whether code may change the mask, be it through functions that it calls. */
  boolean mayChange(Code code) {
    return graph.sites(code).stream().anyMatch(site -> !how(site).isEmpty());
  }

  /** How a call changes the mask: the name of the constant; empty where it doesn't. */
  String how(Site site) {
    return how(site, 0);
  }

  private String how(Site site, int depth) {
    if (!(site.node() instanceof CallExpr call) || depth > DEEP) {
      return "";
    }
    if (FUNCTIONS.contains(name(call.function()))) {
      return call.arguments().isEmpty() ? SET : constant(call.arguments().get(0));
    }
    String inC = GoSide.calledInC(call);
    if (inC != null) {
      return howInC(inC);
    }
    for (Call next : graph.calls(site)) {
      String found = next.isDirect() ? howInGo(next.to(), depth + 1) : "";
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String howInGo(Code code, int depth) {
    List<String> hows = new ArrayList<>();
    List<String> deferred = new ArrayList<>();
    for (Site inner : graph.sites(code)) {
      String how = inner.manner() == Manner.GO ? "" : how(inner, depth);
      if (!how.isEmpty()) {
        (inner.manner() == Manner.DEFER ? deferred : hows).add(how);
      }
    }
    hows.addAll(deferred);
    return altogether(hows);
  }

  /** What changes one after the other come to; empty for a mask that is taken and restored. */
  private static String altogether(List<String> hows) {
    if (hows.isEmpty()) {
      return "";
    } else if (isBlocked(hows)) {
      return BLOCK;
    }
    return hows.get(0).equals(UNBLOCK) ? UNBLOCK : "";
  }

  /** What comes behind a block and sets the whole mask is taken for what restores it. */
  private static boolean isBlocked(List<String> hows) {
    boolean blocked = false;
    for (String how : hows) {
      blocked = how.equals(BLOCK) || how.equals(SET) && !blocked;
    }
    return blocked;
  }

  /** What isn't one of the three may be any of them. */
  private static String constant(Expr argument) {
    String name = name(argument);
    return HOWS.contains(name) ? name : SET;
  }

  private static String name(Expr expression) {
    if (expression instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return expression instanceof Ident ident ? ident.name() : "";
  }

  private String howInC(String name) {
    List<String> hows = new ArrayList<>();
    for (CCode code : program.named(name)) {
      for (CSite site : code.calls()) {
        if (FUNCTIONS.contains(site.name()) && !site.arguments().isEmpty()) {
          String how = site.arguments().get(0);
          hows.add(HOWS.contains(how) ? how : SET);
        }
      }
    }
    return altogether(hows);
  }

  /** Whether what changes the mask is about the profiler's signal, for all that its text says. */
  boolean isAboutProfiler(Site site) {
    return isAboutProfiler(site, 0);
  }

  private boolean isAboutProfiler(Site site, int depth) {
    String inC = site.node() instanceof CallExpr call ? GoSide.calledInC(call) : null;
    boolean isNamed =
        speaksOfIt(text(site.code()))
            || inC != null && program.named(inC).stream().anyMatch(code -> speaksOfIt(text(code)));
    return isNamed
        || depth < DEEP
            && graph.calls(site).stream()
                .filter(Call::isDirect)
                .flatMap(call -> graph.sites(call.to()).stream())
                .anyMatch(inner -> isAboutProfiler(inner, depth + 1));
  }

  private static boolean speaksOfIt(String text) {
    return text.contains("SIGPROF") || text.contains("sigfillset");
  }

  private static String text(Code code) {
    return code.file().text().substring(code.node().start(), code.node().end());
  }

  private static String text(CCode code) {
    return code.file().source().substring(code.function().start(), code.function().end());
  }

  /** Whether signals are blocked behind calls that are made in this order. */
  boolean isBlocking(List<Site> inOrder) {
    return isBlocked(inOrder.stream().map(this::how).toList());
  }
}
