package org.goboundaries.flow.guards;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.outcomes.EndingSites;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads what guards do once they have stopped a panic. */
final class AftermathReader {
  /** A panic further away is none of the guard's own. */
  private static final int NEAR = 2;

  private final Bodies bodies;
  private final CallGraph graph;
  private final EndingSites endings;
  private final CallWords words;
  private @Nullable Reach ends;

  AftermathReader(Bodies bodies, Knowledge knowledge, CallWords words) {
    this.words = words;
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.endings = new EndingSites(knowledge);
  }

  Aftermath read(Guard guard) {
    FunctionBody body = bodies.of(guard.code());
    RecoveredPaths paths = new RecoveredPaths(body, guard.recover());
    Solution<Integer> solution = Solution.solve(body, paths);
    List<Site> calls = new ArrayList<>();
    List<Assigned> assignments = new ArrayList<>();
    boolean communicates = false;
    for (int point = 0; point < body.graph().size(); point++) {
      if (isPanic(solution, point)) {
        Site site = body.site(point);
        if (site != null && !isConversion(body, site)) {
          calls.add(site);
        }
        PointKind kind = body.graph().kind(point);
        Node node = body.graph().node(point);
        if (kind == PointKind.ASSIGN && node != null) {
          assignments.addAll(assigned(node, body.answers()));
        }
        communicates |= kind == PointKind.SEND || isClose(node, body.answers());
      }
    }
    boolean goesOn = isPanic(solution, ControlGraph.RETURNED);
    boolean mayEnd = calls.stream().anyMatch(this::mayEndOtherwise);
    boolean isLookedAt = isLookedAt(body.parent(guard.recover().node()));
    return new Aftermath(goesOn, mayEnd, isLookedAt, communicates, calls, assignments);
  }

  /** Calls of most builtin functions have no site. */
  private static boolean isClose(@Nullable Node node, Answers answers) {
    return node instanceof CallExpr call
        && answers.callee(call) instanceof Builtin builtin
        && builtin.name().equals("close");
  }

  private static List<Assigned> assigned(Node statement, Answers answers) {
    List<Expr> places = new ArrayList<>();
    if (statement instanceof AssignStmt assign) {
      places.addAll(assign.left());
    } else if (statement instanceof VarSpec spec && !spec.values().isEmpty()) {
      places.addAll(spec.names());
    } else if (statement instanceof IncDecStmt step) {
      places.add(step.operand());
    }
    return places.stream().map(place -> assigned(statement, place, answers)).toList();
  }

  private static Assigned assigned(Node statement, Expr place, Answers answers) {
    Expr bare = ParenExpr.strip(place);
    Symbol symbol = bare instanceof Ident name ? answers.symbol(name) : null;
    return new Assigned(statement, bare, symbol instanceof Variable variable ? variable : null);
  }

  private static boolean isLookedAt(@Nullable Node around) {
    boolean isBlank =
        around instanceof AssignStmt assign
            && assign.left().get(0) instanceof Ident name
            && name.name().equals("_");
    return !isBlank && !(around instanceof ExprStmt);
  }

  private static boolean isPanic(Solution<Integer> solution, int point) {
    return solution.isReached(point) && (solution.before(point) & RecoveredPaths.PANIC) != 0;
  }

  private static boolean isConversion(FunctionBody body, Site site) {
    return site.node() instanceof CallExpr call && body.answers().isType(call.function());
  }

  private boolean mayEndOtherwise(Site site) {
    List<Call> called = graph.calls(site);
    return called.isEmpty() && isUnclear(site)
        || isEnd(site)
        || called.stream().anyMatch(this::leadsToEnd);
  }

  /** A function value that nobody follows, or a function whose code is not available. */
  private boolean isUnclear(Site site) {
    return site.isNamed()
        ? words.say(Meaning.DECIDES, site)
        : !(site.callee() instanceof Reference.Predeclared);
  }

  private boolean leadsToEnd(Call call) {
    int length = call.isHere() ? ends().length(call.to()) : 0;
    return length > 0 && length <= NEAR;
  }

  private Reach ends() {
    Reach known = ends;
    if (known == null) {
      known = Reach.named(graph, endings::mayName, this::isEnd, Call::isHere);
      ends = known;
    }
    return known;
  }

  private boolean isEnd(Site site) {
    return EndingSites.isPanic(site) || endings.row(site.callee()) != null;
  }
}
