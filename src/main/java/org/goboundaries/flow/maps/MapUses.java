package org.goboundaries.flow.maps;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.maps.MapUse.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.GoMap;

/** What functions do with maps. Types are asked for only where the text leaves it open. */
final class MapUses {
  private static final Set<String> DELETING = Set.of("delete", "clear");
  private static final Set<String> WRITING = Set.of("Copy", "DeleteFunc", "Insert");

  private final Bodies bodies;
  private final PrintedMaps printed;
  private final Map<Code, List<MapUse>> candidates = new IdentityHashMap<>();
  private final Map<Code, List<MapUse>> known = new IdentityHashMap<>();

  MapUses(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.printed = new PrintedMaps(bodies.calls(), knowledge);
  }

  /** Those in code itself, not in its literals, in the order of the text. */
  synchronized List<MapUse> in(Code code) {
    return known.computeIfAbsent(code, this::find);
  }

  /** The writes among them. */
  List<MapUse> writes(Code code) {
    return those(code, use -> use.kind() == Kind.WRITE);
  }

  /** The others among them, of maps that go by one of these names there. */
  List<MapUse> reads(Code code, Set<String> names) {
    return those(code, use -> use.kind() != Kind.WRITE && names.contains(name(use.map())));
  }

  /** Types are asked for only where the text has such a use. */
  private List<MapUse> those(Code code, Predicate<MapUse> isWanted) {
    return mayBe(code).stream().anyMatch(isWanted)
        ? in(code).stream().filter(isWanted).toList()
        : List.of();
  }

  /** The last name of a map as it is written; empty where it has none. */
  static String name(Expr map) {
    Expr bare = ParenExpr.strip(map);
    if (bare instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return bare instanceof Ident name ? name.name() : "";
  }

  /** What looks like a use of a map; types are not asked for. */
  private synchronized List<MapUse> mayBe(Code code) {
    return candidates.computeIfAbsent(code, this::read);
  }

  private List<MapUse> read(Code code) {
    List<MapUse> all = new ArrayList<>();
    Node body = code.body();
    if (body != null) {
      Walk.tree(
          body,
          node -> {
            add(code, node, all);
            if (node instanceof CallExpr call) {
              all.addAll(printed.mayBe(code, call));
            }
            return !(node instanceof FuncLit);
          });
    }
    return List.copyOf(all);
  }

  private List<MapUse> find(Code code) {
    List<MapUse> all = new ArrayList<>(mayBe(code));
    if (all.isEmpty()) {
      return List.of();
    }
    Answers answers = bodies.answers(code);
    all.removeIf(use -> use.kind() == Kind.PRINTED && !printed.are(use));
    all.removeIf(use -> !(answers.type(use.map()).underlying() instanceof GoMap));
    List<Node> writes =
        all.stream().filter(use -> use.kind() == Kind.WRITE).map(MapUse::node).toList();
    // an element that is set is visited as an expression, too
    all.removeIf(use -> use.kind() == Kind.READ && writes.contains(use.node()));
    return List.copyOf(all);
  }

  private static void add(Code code, Node node, List<MapUse> all) {
    if (node instanceof AssignStmt assign) {
      assign.left().forEach(place -> addWrite(code, place, all));
    } else if (node instanceof IncDecStmt step) {
      addWrite(code, step.operand(), all);
    } else if (node instanceof RangeStmt loop) {
      all.add(new MapUse(code, loop.operand(), loop.operand(), Kind.ITERATION));
    } else if (node instanceof IndexExpr index) {
      all.add(new MapUse(code, index, index.operand(), Kind.READ));
    } else if (node instanceof CallExpr call && !call.arguments().isEmpty() && isWrite(call)) {
      all.add(new MapUse(code, call, call.arguments().get(0), Kind.WRITE));
    }
  }

  private static void addWrite(Code code, Expr place, List<MapUse> all) {
    if (ParenExpr.strip(place) instanceof IndexExpr index) {
      all.add(new MapUse(code, index, index.operand(), Kind.WRITE));
    }
  }

  /** A function of the language, or of package maps. */
  private static boolean isWrite(CallExpr call) {
    Expr callee = ParenExpr.strip(call.function());
    if (callee instanceof Ident name) {
      return DELETING.contains(name.name());
    }
    return callee instanceof SelectorExpr selector
        && selector.operand() instanceof Ident owner
        && owner.name().equals("maps")
        && WRITING.contains(selector.selector().name());
  }
}
