package org.goboundaries.flow.endings;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.outcomes.EndingSites;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/** Tells calls that end their goroutine from others, by the tables. Immutable. */
final class EndingCalls {
  // It ends one try of a condition on testify's own goroutine: that is what it is for.
  private static final String COLLECTOR = "CollectT.";

  private final EndingSites sites;
  private final CallGraph graph;
  private final Map<Site, Kind> kinds = new IdentityHashMap<>();
  private final Set<Code> codes = new LinkedHashSet<>();

  EndingCalls(Knowledge knowledge, CallGraph graph) {
    this.sites = new EndingSites(knowledge);
    this.graph = graph;
    graph.sites(name -> sites.mayName(name) || Ending.SENDING.contains(name)).forEach(this::add);
  }

  private void add(Site site) {
    Kind kind = find(site);
    if (kind != null) {
      kinds.put(site, kind);
      codes.add(site.code());
    }
  }

  /** The code that has such calls itself, in the order of the files. */
  Set<Code> codes() {
    return codes;
  }

  /** What a call ends its goroutine or the process by; null where it doesn't, or nobody knows. */
  @Nullable Kind kind(Site site) {
    return kinds.get(site);
  }

  private @Nullable Kind find(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return EndingSites.isPanic(site) ? Kind.PANIC : null;
    }
    Ending row = Ending.SENDING.contains(site.calledName()) ? chained(site) : direct(site);
    if (row == null
        || row.when() == Ending.When.USAGE
        || row.when() == Ending.When.UNFORESEEN
        || row.symbol().name().startsWith(COLLECTOR)) {
      return null;
    }
    return switch (row.end()) {
      case PANIC -> Kind.PANIC;
      case EXIT, ABORT, EXEC -> Kind.EXIT;
      case GOEXIT -> goexit(site, row);
    };
  }

  private @Nullable Ending direct(Site site) {
    Ending row = sites.row(site.callee());
    return row == null || row.when() == Ending.When.CHAINED ? null : row;
  }

  /** What the first call of {@code log.Fatal().Str("a", b).Msg("c")} says of the last one. */
  private @Nullable Ending chained(Site last) {
    Ending found = direct(last);
    Expr inner = operand(last.node());
    while (found == null && inner instanceof CallExpr) {
      Expr node = inner;
      found =
          graph.sites(last.code()).stream()
              .filter(site -> site.node() == node)
              .map(site -> sites.row(site.callee()))
              .filter(row -> row != null && row.when() == Ending.When.CHAINED)
              .findFirst()
              .orElse(null);
      inner = operand(inner);
    }
    return found;
  }

  private static @Nullable Expr operand(Node call) {
    return call instanceof CallExpr made
            && ParenExpr.strip(made.function()) instanceof SelectorExpr selector
        ? ParenExpr.strip(selector.operand())
        : null;
  }

  private @Nullable Kind goexit(Site site, Ending row) {
    boolean isMethod = row.symbol().name().indexOf('.') >= 0;
    boolean isUsers = sites.isAdded(row) && !row.symbol().isStandard();
    boolean isOfTest = TestState.isOne(site.firstArgument());
    if (row.symbol().path().equals("runtime") || (isUsers && !isOfTest)) {
      return Kind.GOEXIT;
    }
    return isMethod || isOfTest ? Kind.TEST_ABORT : null;
  }
}
