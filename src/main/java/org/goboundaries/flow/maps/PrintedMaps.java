package org.goboundaries.flow.maps;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.maps.MapUse.Kind;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.knowledge.Formatter.When;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;

/** Maps that libraries iterate over: to print, to encode, or to copy them. */
final class PrintedMaps {
  private static final SymbolName CLONE = new SymbolName("maps", "Clone");
  private static final SymbolName COPY = new SymbolName("maps", "Copy");

  private final CallGraph graph;
  private final NamedRows<Formatter> rows;

  PrintedMaps(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.rows = new NamedRows<>(knowledge.formatters());
  }

  /** What may be such a map, judging by the text. */
  List<MapUse> mayBe(Code code, CallExpr call) {
    List<MapUse> found = new ArrayList<>();
    Expr callee = ParenExpr.strip(call.function());
    boolean isNamed =
        callee instanceof SelectorExpr selector
            && (rows.mayName(selector.selector().name()) || isOfMaps(selector));
    for (Expr argument : isNamed ? call.arguments() : List.<Expr>of()) {
      if (argument instanceof Ident || argument instanceof SelectorExpr) {
        found.add(new MapUse(code, argument, argument, Kind.PRINTED));
      }
    }
    return found;
  }

  private static boolean isOfMaps(SelectorExpr callee) {
    return callee.operand() instanceof Ident owner
        && owner.name().equals(CLONE.path())
        && (callee.selector().name().equals("Clone") || callee.selector().name().equals("Copy"));
  }

  /** Whether it is one, if it is a map. */
  boolean are(MapUse use) {
    for (Site site : graph.sites(use.code())) {
      int index =
          site.node() instanceof CallExpr call && !call.spread()
              ? call.arguments().indexOf(use.node())
              : -1;
      if (index >= 0) {
        return site.calls(CLONE)
            || site.calls(COPY) && index == 1
            || rows.of(site.callee().names()).stream().anyMatch(row -> isPrinted(row, site, index));
      }
    }
    return false;
  }

  private static boolean isPrinted(Formatter row, Site site, int index) {
    boolean isRead =
        row.methods().stream()
            .anyMatch(name -> name.startsWith("Unmarshal") || name.endsWith("Decode"));
    return !isRead
        && row.when() == When.ALWAYS
        && row.values().takes(index)
        && (row.format() == null || hasPlainVerbs(site, row.format()));
  }

  /** Two verbs print nothing of what is in a map. */
  private static boolean hasPlainVerbs(Site site, int format) {
    List<Expr> all = ((CallExpr) site.node()).arguments();
    String text = format < all.size() ? site.code().file().text(all.get(format)) : "";
    return text.startsWith("\"") && !text.contains("%p") && !text.contains("%T");
  }
}
