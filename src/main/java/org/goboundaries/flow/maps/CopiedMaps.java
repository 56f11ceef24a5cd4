package org.goboundaries.flow.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds maps whose variable is copied under a lock, and that are used after the unlock, while
 * others write to them under the lock. Who puts a new map in the place of the old one before he
 * unlocks is right.
 */
final class CopiedMaps {
  private final Bodies bodies;
  private final CallGraph graph;
  private final MapUses uses;
  private final MapGuards guards;

  /** The functions that lock, by package: only these write under a lock. */
  private final Map<String, List<Code>> locking = new HashMap<>();

  CopiedMaps(Bodies bodies, MapUses uses, MapGuards guards) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.uses = uses;
    this.guards = guards;
    for (Code code : graph.codes()) {
      if (code.body() != null && graph.sites(code).stream().anyMatch(guards::isLock)) {
        locking.computeIfAbsent(path(code), key -> new ArrayList<>()).add(code);
      }
    }
  }

  private static String path(Code code) {
    return code.unit().symbols().path();
  }

  /** Those in a file, in the order of the text. */
  List<CopiedMap> in(GoFile file) {
    List<CopiedMap> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      Block body = code.body();
      boolean isCandidate =
          graph.sites(code).stream().anyMatch(guards::isLock)
              && graph.sites(code).stream().anyMatch(this::isPlainUnlock);
      if (body != null && isCandidate) {
        Walk.tree(
            body,
            node -> {
              if (node instanceof Block block) {
                find(code, block.statements(), found);
              }
              return !(node instanceof FuncLit);
            });
      }
    }
    return found;
  }

  private boolean isPlainUnlock(Site site) {
    return site.manner() == Manner.CALL && guards.isUnlock(site);
  }

  /** A lock, a copy and an unlock among the statements of one block. */
  private void find(Code code, List<Stmt> statements, List<CopiedMap> found) {
    boolean isLocked = false;
    List<AssignStmt> copies = new ArrayList<>();
    for (Stmt statement : statements) {
      Site site = site(code, statement);
      if (site != null && guards.isLock(site)) {
        isLocked = true;
      } else if (site != null && guards.isUnlock(site)) {
        Node unlock = site.node();
        copies.forEach(copy -> copied(code, copy, unlock).ifPresent(found::add));
        copies.clear();
        isLocked = false;
      } else if (isLocked && statement instanceof AssignStmt copy && isCopy(copy)) {
        copies.add(copy);
      }
    }
  }

  private @Nullable Site site(Code code, Stmt statement) {
    Node call = statement instanceof ExprStmt plain ? plain.expression() : null;
    return call == null
        ? null
        : graph.sites(code).stream().filter(each -> each.node() == call).findFirst().orElse(null);
  }

  /** Judging by the text: one variable, declared as a field or variable. */
  private static boolean isCopy(AssignStmt copy) {
    return copy.left().size() == 1
        && copy.right().size() == 1
        && copy.left().get(0) instanceof Ident
        && (copy.right().get(0) instanceof SelectorExpr || copy.right().get(0) instanceof Ident);
  }

  private Optional<CopiedMap> copied(Code code, AssignStmt copy, Node unlock) {
    Answers answers = bodies.answers(code);
    Expr map = copy.right().get(0);
    if (!(answers.symbol((Ident) copy.left().get(0)) instanceof Variable local)
        || !local.isLocal()
        || !(answers.type(map).underlying() instanceof GoMap)) {
      return Optional.empty();
    }
    AccessPath path = new AccessPaths(code, answers).of(map);
    MapUse use = path == null ? null : useBehind(code, local, copy, unlock);
    if (path == null || use == null || isReplaced(code, path)) {
      return Optional.empty();
    }
    return written(code, path)
        .map(write -> new CopiedMap(use, code.file().text(map), copy, unlock, write));
  }

  /** The first use of the copy that no lock guards, and that can follow the unlock. */
  private @Nullable MapUse useBehind(Code code, Variable local, Node copy, Node unlock) {
    Answers answers = bodies.answers(code);
    FunctionBody body = bodies.of(code);
    int from = body.point(unlock);
    for (MapUse use : uses.in(code)) {
      boolean isLocal =
          ParenExpr.strip(use.map()) instanceof Ident name && answers.symbol(name) == local;
      if (isLocal
          && use.node().start() > unlock.end()
          && body.isAlwaysBefore(body.point(copy), body.point(use.node()))
          && body.isAlwaysBefore(from, body.point(use.node()))
          && !isLockedAgain(body, from, body.point(use.node()))) {
        return use;
      }
    }
    return null;
  }

  private boolean isLockedAgain(FunctionBody body, int unlock, int use) {
    return body.sites().stream()
        .filter(guards::isLock)
        .map(body::point)
        .anyMatch(lock -> body.mayFollow(unlock, lock) && body.mayFollow(lock, use));
  }

  /** Whether the function, or one that it calls, puts another map in its place. */
  private boolean isReplaced(Code code, AccessPath path) {
    String name = path.last().name();
    return assigns(code.declaration(), name)
        || graph.sites(code).stream()
            .flatMap(site -> graph.calls(site).stream())
            .flatMap(call -> Stream.concat(Stream.of(call.to()), callees(call.to())))
            .anyMatch(callee -> assigns(callee.declaration(), name));
  }

  private Stream<Code> callees(Code code) {
    return graph.sites(code).stream()
        .flatMap(site -> graph.calls(site).stream())
        .filter(Call::isDirect)
        .map(Call::to);
  }

  /** Whether a variable or field of a name gets another value, judging by the text. */
  private static boolean assigns(Node declaration, String name) {
    return Walk.any(
        declaration,
        node ->
            node instanceof AssignStmt assign
                && assign.operator() == Operator.ASSIGN
                && assign.left().stream().anyMatch(place -> MapUses.name(place).equals(name)));
  }

  /** A write to an element of such a map under a lock, in another function of the package. */
  private Optional<MapUse> written(Code code, AccessPath path) {
    Place map = Place.of(path.last());
    for (Code other : locking.getOrDefault(path(code), List.of())) {
      boolean isOther = other.top() != code.top() && !other.isInTestFile();
      for (MapUse use : isOther ? uses.writes(other) : List.<MapUse>of()) {
        boolean isNamed = MapUses.name(use.map()).equals(path.last().name());
        AccessPath written =
            isNamed ? new AccessPaths(other, bodies.answers(other)).of(use.map()) : null;
        boolean isSame = written != null && map != null && map.equals(Place.of(written.last()));
        if (isSame && guards.at(other, use.node(), true) == Exclusion.LOCKED) {
          return Optional.of(use);
        }
      }
    }
    return Optional.empty();
  }
}
