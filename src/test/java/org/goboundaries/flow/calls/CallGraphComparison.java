package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Edges of our graph beside those of golang.org/x/tools. Where they differ there must be a reason;
 * each is found out from the code, and counted.
 */
final class CallGraphComparison {
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Site> sites = new HashMap<>();
  private final Map<DumpedEdge, Call> direct = new HashMap<>();
  private final Set<DumpedEdge> handed = new HashSet<>();
  private final Set<String> ourFiles = new HashSet<>();
  private final CallGraphDump dump;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<String> unexplained = new ArrayList<>();

  CallGraphComparison(CallGraph graph, List<Unit> units, CallGraphDump dump) {
    this.dump = dump;
    units.forEach(unit -> unit.files().forEach(file -> ourFiles.add(file.text().path())));
    graph.codes().forEach(code -> read(graph, code));
    for (DumpedEdge edge : dump.fixed()) {
      if (!direct.containsKey(edge)) {
        explain("missing", edge, whyMissing(edge));
      }
    }
    direct.forEach(
        (edge, call) -> {
          if (!dump.has(edge)) {
            explain("ours only", edge, whyOursOnly(edge, call));
          }
        });
  }

  private void read(CallGraph graph, Code code) {
    codes.put(place(code), code);
    for (Site site : graph.sites(code)) {
      sites.put(place(code, site.node()), site);
      for (Call call : graph.calls(site)) {
        DumpedEdge edge = new DumpedEdge(place(code), place(code, site.node()), place(call.to()));
        if (call.isDirect()) {
          direct.put(edge, call);
        } else {
          handed.add(edge);
        }
      }
    }
  }

  private static String place(Code code) {
    return code.isDeclared() || code.isLiteral()
        ? code.file().text().path() + ":" + code.place().offset()
        : "init";
  }

  private static String place(Code code, Node site) {
    int offset = site instanceof CallExpr call ? call.leftParen() : site.start();
    return code.file().text().path() + ":" + offset;
  }

  private void explain(String what, DumpedEdge edge, @Nullable String reason) {
    if (reason == null) {
      unexplained.add(what + ": " + edge);
    } else {
      reasons.merge(what + ", for " + reason, 1, Integer::sum);
    }
  }

  private @Nullable String whyMissing(DumpedEdge edge) {
    Code callee = codes.get(edge.callee());
    Site site = sites.get(edge.site());
    if (callee == null) {
      return ourFiles.contains(DumpedEdge.file(edge.callee())) ? "a callee without a body" : null;
    }
    boolean isUnknown =
        site != null
            && (site.callee() instanceof Reference.Unknown
                || site.callee() instanceof Reference.Foreign);
    return isUnknown && site.code().unit() != callee.unit()
        ? "tests import each other's packages, which is unknown"
        : null;
  }

  private @Nullable String whyOursOnly(DumpedEdge edge, Call call) {
    if (!dump.isBuilt(edge.site()) || !dump.isBuilt(edge.callee())) {
      return "a file that is not built on this platform";
    } else if (isInGeneric(call.to())) {
      return "a literal whose type depends on type parameters";
    }
    if (call.site().node() instanceof RangeStmt) {
      return "the call of an iterator, which has no place there";
    } else if (!dump.functions().contains(edge.caller())) {
      return "a method that nobody uses";
    }
    boolean isDynamic = call.site().callee() instanceof Reference.Abstract;
    if (isDynamic && !dump.implementations().contains(edge.callee())) {
      return "a type of which no value becomes an interface";
    }
    return isDynamic && call.from().unit() != call.to().unit()
        ? "tests have types of their own for packages they import"
        : null;
  }

  private static boolean isInGeneric(Code code) {
    Code at = code;
    for (Code outer = at.outer(); outer != null; outer = at.outer()) {
      at = outer;
    }
    Function symbol = at.symbol();
    return code.isLiteral()
        && symbol != null
        && (!symbol.receiverTypeParameters().isEmpty()
            || symbol.type() instanceof Signature signature
                && !signature.typeParameters().isEmpty());
  }

  /** How many static edges there are that are not ours, whatever the reason. */
  long missing() {
    return dump.fixed().stream().filter(edge -> !direct.containsKey(edge)).count();
  }

  /** How many edges of a kind are ours too. */
  long found(String kind) {
    return dump.edges().get(kind).stream().filter(direct::containsKey).count();
  }

  /** Differences for which there is no reason. */
  List<String> unexplained() {
    return unexplained;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    dump.edges()
        .forEach(
            (kind, edges) -> {
              long same = edges.stream().filter(direct::containsKey).count();
              text.append(kind).append(": ").append(edges.size()).append(" edges, ");
              text.append(same).append(" of them ours\n");
            });
    text.append("ours: " + direct.size() + " direct, " + handed.size() + " by what is handed over");
    reasons.forEach((reason, count) -> text.append('\n').append(count + " " + reason));
    return text.toString();
  }
}
