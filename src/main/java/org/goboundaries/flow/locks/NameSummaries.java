package org.goboundaries.flow.locks;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.access.ReadView;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.MutexNames.MutexName;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * Which mutexes functions take, by the words of their texts. No types are asked for: of two
 * functions that may lock the same only those are read whose words say so.
 */
final class NameSummaries implements Summaries.Equations<MutexNames> {
  private final MutexSites sites;
  private final CallGraph graph;
  private final Map<Code, List<Site>> foreign;
  private final Reach taking;
  private final Map<Decl, TextRoots> roots = new IdentityHashMap<>();

  /**
   * Of a program.
   *
   * @param foreign the calls that give back what their function has not taken
   */
  NameSummaries(MutexSites sites, Map<Code, List<Site>> foreign) {
    this.sites = sites;
    this.foreign = foreign;
    this.graph = sites.graph();
    this.taking = Reach.of(graph, sites.codes(), sites::isTaking, Reach::isCertainHere);
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
      all = sites.isReleasing(site) ? all : all.and(of(site, roots, callees));
    }
    // what a caller holds is free when it is taken again
    for (Site site : foreign.getOrDefault(code, List.of())) {
      all = all.without(own(site, roots));
    }
    return all;
  }

  TextRoots roots(Code code) {
    synchronized (roots) {
      return roots.computeIfAbsent(code.declaration(), key -> TextRoots.of(code));
    }
  }

  /** What a call takes, or gives back, by names of the function that makes it. */
  MutexNames of(Site site, TextRoots roots, Function<Code, MutexNames> callees) {
    if (sites.operation(site) != null && sites.operation(site) != Operation.ONCE) {
      return own(site, roots);
    }
    MutexNames all = sites.isTaking(site) ? own(site, roots) : MutexNames.NONE;
    for (Call call : graph.calls(site)) {
      all = all.and(of(call, roots, callees));
    }
    return all;
  }

  /** What a call takes in one of the functions that it runs. */
  MutexNames of(Call call, TextRoots roots, Function<Code, MutexNames> callees) {
    return Reach.isCertainHere(call) && isOfInterest(call.to())
        ? atCaller(callees.apply(call.to()), call, roots)
        : MutexNames.NONE;
  }

  private static MutexNames own(Site site, TextRoots roots) {
    Expr operand = MutexSites.operand(site);
    String root = operand == null ? null : roots.of(operand);
    if (operand == null || root == null) {
      return MutexNames.NONE;
    }
    return MutexNames.of(Set.of(new MutexName(root, last(site.code(), operand, root))));
  }

  /** The last name of what a variable is, or embeds. */
  private static String last(Code code, Expr operand, String root) {
    Expr bare = ParenExpr.strip(operand);
    bare = ReadView.is(bare) ? ParenExpr.strip(ReadView.mutex(bare)) : bare;
    while (bare instanceof UnaryExpr || bare instanceof StarExpr) {
      bare =
          ParenExpr.strip(
              bare instanceof UnaryExpr unary ? unary.operand() : ((StarExpr) bare).operand());
    }
    if (bare instanceof SelectorExpr selector) {
      return selector.selector().name();
    } else if (!(bare instanceof Ident name) || !name.name().equals(root)) {
      return MutexName.ANY;
    }
    return isHandedIn(code, root) ? MutexName.ITSELF : root;
  }

  private static boolean isHandedIn(Code code, String name) {
    for (Code at = code; at != null; at = at.outer()) {
      if (TextRoots.receiver(at).equals(name) || parameter(at, name) >= 0) {
        return true;
      }
    }
    return false;
  }

  private MutexNames atCaller(MutexNames names, Call call, TextRoots roots) {
    if (names.isUnknown()) {
      return names;
    }
    Set<MutexName> here = new LinkedHashSet<>();
    for (MutexName name : names.all()) {
      MutexName known = atCaller(name, call, roots);
      if (known != null) {
        here.add(known);
      }
    }
    return MutexNames.of(here);
  }

  /** A mutex of a callee as its caller knows it; null where it is none of the caller's. */
  private @Nullable MutexName atCaller(MutexName name, Call call, TextRoots roots) {
    Code callee = call.to();
    String root = name.root();
    int parameter = parameter(callee, root);
    boolean isReceiver = TextRoots.receiver(callee).equals(root);
    if (root.equals(MutexName.ANY)) {
      return name;
    } else if (isReceiver && !call.isDirect()) {
      return new MutexName(MutexName.ANY, MutexName.ANY);
    } else if (isReceiver || parameter >= 0) {
      Expr operand = isReceiver ? MutexSites.operand(call.site()) : argument(call, parameter);
      String here = operand == null ? null : roots.of(operand);
      boolean isItself = name.last().equals(MutexName.ITSELF);
      return operand == null || here == null
          ? null
          : new MutexName(here, isItself ? last(call.from(), operand, here) : name.last());
    } else if (callee.isLiteral() && callee.declaration() == call.from().declaration()) {
      return name;
    }
    return roots(callee).isLocal(root) ? null : new MutexName(MutexName.ANY, name.last());
  }

  private static @Nullable Expr argument(Call edge, int index) {
    List<Expr> all =
        edge.isDirect() && edge.site().node() instanceof CallExpr call
            ? call.arguments()
            : List.of();
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
