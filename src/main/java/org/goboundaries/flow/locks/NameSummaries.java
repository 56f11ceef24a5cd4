package org.goboundaries.flow.locks;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.MutexNames.MutexName;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/**
 * Which mutexes functions take, by the words of their texts. No types are asked for: of two
 * functions that may lock the same only those are read whose words say so.
 */
final class NameSummaries implements Summaries.Equations<MutexNames> {
  private final MutexSites sites;
  private final CallGraph graph;
  private final Reach taking;
  private final Map<Decl, TextRoots> roots = new IdentityHashMap<>();

  NameSummaries(MutexSites sites) {
    this.sites = sites;
    this.graph = sites.graph();
    this.taking = Reach.of(graph, sites::isTaking, Reach::isCertainHere);
  }

  @Override
  public boolean isOfInterest(Code code) {
    return taking.contains(code);
  }

  @Override
  public MutexNames initial() {
    return MutexNames.NONE;
  }

  @Override
  public MutexNames unknown() {
    return MutexNames.UNKNOWN;
  }

  @Override
  public MutexNames of(Code code, Function<Code, MutexNames> callees) {
    TextRoots roots = roots(code);
    MutexNames all = MutexNames.NONE;
    for (Site site : graph.sites(code)) {
      all = all.and(of(site, roots, callees));
    }
    return all;
  }

  TextRoots roots(Code code) {
    synchronized (roots) {
      return roots.computeIfAbsent(code.declaration(), key -> TextRoots.of(code));
    }
  }

  /** What a call takes, by names of the function that makes it. */
  MutexNames of(Site site, TextRoots roots, Function<Code, MutexNames> callees) {
    boolean isOwn = sites.isTaking(site) || sites.isTrying(site);
    MutexNames all = isOwn ? own(site, roots) : MutexNames.NONE;
    for (Call call : graph.calls(site)) {
      if (Reach.isCertainHere(call) && isOfInterest(call.to())) {
        all = all.and(atCaller(callees.apply(call.to()), call, roots));
      }
    }
    return all;
  }

  private static MutexNames own(Site site, TextRoots roots) {
    Expr operand = MutexSites.operand(site);
    String root = operand == null ? null : roots.of(operand);
    if (operand == null || root == null) {
      return MutexNames.NONE;
    }
    return MutexNames.of(Set.of(new MutexName(root, last(site.code(), operand, root))));
  }

  /** A variable may be the mutex, or embed it: then the type has no name for it. */
  private static String last(Code code, Expr operand, String root) {
    Expr bare = ParenExpr.strip(operand);
    if (bare instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return bare instanceof Ident name && name.name().equals(root) && !isHandedIn(code, root)
        ? root
        : TextRoots.ANY;
  }

  private static boolean isHandedIn(Code code, String name) {
    return TextRoots.receiver(code).equals(name)
        || code.parameters().stream().anyMatch(each -> each != null && each.name().equals(name));
  }

  private MutexNames atCaller(MutexNames names, Call call, TextRoots roots) {
    if (names.isUnknown()) {
      return names;
    }
    Set<MutexName> here = new LinkedHashSet<>();
    for (MutexName name : names.all()) {
      String root = root(name.root(), call, roots);
      if (root != null) {
        here.add(new MutexName(root, name.last()));
      }
    }
    return MutexNames.of(here);
  }

  /** A variable of a callee as its caller knows it; null where it is none of the caller's. */
  private @Nullable String root(String root, Call call, TextRoots roots) {
    Code callee = call.to();
    int parameter = parameter(callee, root);
    if (root.isEmpty()) {
      return root;
    } else if (TextRoots.receiver(callee).equals(root)) {
      return call.isDirect() ? of(MutexSites.operand(call.site()), roots) : TextRoots.ANY;
    } else if (parameter >= 0) {
      return call.isDirect() ? of(argument(call.site(), parameter), roots) : null;
    } else if (callee.isLiteral() && callee.declaration() == call.from().declaration()) {
      return root;
    }
    return roots(callee).isLocal(root) ? null : TextRoots.ANY;
  }

  private static @Nullable String of(@Nullable Expr expr, TextRoots roots) {
    return expr == null ? null : roots.of(expr);
  }

  private static @Nullable Expr argument(Site site, int index) {
    List<Expr> all = site.node() instanceof CallExpr call ? call.arguments() : List.of();
    return index < all.size() ? all.get(index) : null;
  }

  private static int parameter(Code callee, String name) {
    List<@Nullable Ident> all = callee.parameters();
    for (int i = 0; i < all.size(); i++) {
      Ident each = all.get(i);
      if (each != null && each.name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
