package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.stranded.Signal.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.WaitCall;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** The operations of a program by which goroutines wait for each other. */
final class Signals {
  private final CallGraph graph;
  private final NamedRows<WaitCall> rows;
  private final Map<Code, List<Signal>> byCode = new IdentityHashMap<>();
  private final Map<Unit, List<Code>> units = new HashMap<>();

  Signals(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.rows = new NamedRows<>(knowledge.waits());
    for (Code code : graph.codes()) {
      if (code.body() != null && !code.isInTestFile()) {
        units.computeIfAbsent(code.unit(), key -> new ArrayList<>()).add(code);
      }
    }
  }

  /** Those of the package of a function, but for its tests. */
  List<Signal> ofPackage(Code code) {
    return units.getOrDefault(code.unit(), List.of()).stream()
        .flatMap(each -> in(each).stream())
        .toList();
  }

  /** Those that stand in a function itself. */
  List<Signal> in(Code code) {
    List<Signal> known = byCode.get(code);
    if (known == null) {
      known = code.body() == null ? List.of() : new Reader(code).read();
      byCode.put(code, known);
    }
    return known;
  }

  /** Reads one function. */
  private final class Reader {
    private final Code code;
    private final List<Signal> found = new ArrayList<>(0);
    private final Map<Node, Expr> begun = new IdentityHashMap<>();
    private final Set<Node> deferred = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    Reader(Code code) {
      this.code = code;
    }

    List<Signal> read() {
      Walk.tree(
          code.node(),
          node -> {
            boolean isHere = node == code.node() || !(node instanceof FuncLit);
            if (isHere) {
              read(node);
            }
            return isHere;
          });
      graph.sites(code).forEach(this::read);
      found.sort(Comparator.comparingInt(signal -> signal.node().start()));
      return found;
    }

    private void read(Site site) {
      if (site.node() instanceof CallExpr call
          && ParenExpr.strip(call.function()) instanceof SelectorExpr selector) {
        for (WaitCall row : rows.of(site.callee().names())) {
          Kind kind = Kind.valueOf(row.operation().name());
          Expr object = kind == Kind.BEGIN ? begun.get(call) : selector.operand();
          if (object != null) {
            add(call, object, kind, site.manner());
          }
        }
      }
    }

    private void read(Node node) {
      if (node instanceof AssignStmt assign
          && assign.right().size() == 1
          && assign.right().get(0) instanceof CallExpr call) {
        begun.put(call, assign.left().get(0));
      }
      if (node instanceof SelectStmt choice && choice.clauses().size() > 1) {
        choice.clauses().stream().map(CommClause::communication).forEach(this::addChosen);
      } else if (node instanceof SendStmt send) {
        add(send, send.channel(), Kind.SEND, Manner.CALL);
      } else if (node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW) {
        add(unary, unary.operand(), Kind.RECEIVE, Manner.CALL);
      } else if (node instanceof RangeStmt loop) {
        add(loop, loop.operand(), Kind.RANGE, Manner.CALL);
      } else if (node instanceof DeferStmt defer) {
        deferred.add(defer.call());
      } else if (node instanceof CallExpr call && isClose(call)) {
        Manner manner = deferred.contains(call) ? Manner.DEFER : Manner.CALL;
        add(call, call.arguments().get(0), Kind.CLOSE, manner);
      }
    }

    /** By its name: types cost more. */
    private static boolean isClose(CallExpr call) {
      return call.arguments().size() == 1
          && call.function() instanceof Ident name
          && name.name().equals("close");
    }

    private void addChosen(@Nullable Node communication) {
      if (communication != null) {
        Walk.tree(communication, chosen::add);
      }
    }

    private void add(Node node, Expr object, Kind kind, Manner manner) {
      found.add(new Signal(code, node, object, kind, manner, chosen.contains(node)));
    }
  }
}
