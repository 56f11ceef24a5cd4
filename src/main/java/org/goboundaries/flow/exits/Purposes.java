package org.goboundaries.flow.exits;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Value;

/** Whether an exit is what a request asks for: a shutdown, a restart, an update. */
final class Purposes {
  /** Words in the names of functions that end the process on purpose. */
  private static final Pattern WORDS =
      Pattern.compile(
          "shut_?down|quit|restart|reboot|terminate|upgrade|crash|panic|halt|self_?update",
          Pattern.CASE_INSENSITIVE);

  /** A choice between ways to fail, such as {@code flag.ExitOnError}. */
  private static final Pattern CHOICE =
      Pattern.compile("exit_?on.*|exit_?if.*", Pattern.CASE_INSENSITIVE);

  private final Bodies bodies;
  private final ExitWays ways;

  Purposes(Bodies bodies, ExitWays ways) {
    this.bodies = bodies;
    this.ways = ways;
  }

  /** Whether it is: no where something fails, unknown for an exit without any reason. */
  Answer areMet(Code code, EndingPath path) {
    Site exit = path.last();
    boolean isPlain = exit.calledName().startsWith("Exit");
    if (exit.calledName().equals("Exec")
        || succeeds(exit)
        || isNamed(code, path)
        || isChosen(exit)) {
      return Answer.YES;
    }
    return isPlain && path.sites().stream().noneMatch(this::isFailure) ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether somebody has chosen that the process is to end where something fails. */
  private boolean isChosen(Site exit) {
    if (exit.code().body() == null) {
      return false;
    }
    FunctionBody body = bodies.of(exit.code());
    for (Node outer = body.parent(exit.node()); outer != null; outer = body.parent(outer)) {
      List<Expr> conditions = outer instanceof CaseClause clause ? clause.values() : List.of();
      conditions = outer instanceof IfStmt choice ? List.of(choice.condition()) : conditions;
      if (conditions.stream().anyMatch(each -> Walk.any(each, Purposes::isChoice))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChoice(Node node) {
    return node instanceof Ident name && CHOICE.matcher(name.name()).matches();
  }

  private boolean isNamed(Code code, EndingPath path) {
    return isNamed(code) || ways.workers(code, path).stream().anyMatch(Purposes::isNamed);
  }

  private static boolean isNamed(Code code) {
    Code named = code;
    for (Code outer = code.outer(); named.name().isEmpty() && outer != null; ) {
      named = outer;
      outer = outer.outer();
    }
    return WORDS.matcher(named.name()).find();
  }

  private boolean succeeds(Site exit) {
    return exit.node() instanceof CallExpr call
        && call.arguments().size() == 1
        && Value.Number.of(BigInteger.ZERO)
            .equals(bodies.answers(exit.code()).value(call.arguments().get(0)));
  }

  /** Whether an error leads to a call, or is handed to it. */
  private boolean isFailure(Site site) {
    if (site.code().body() == null) {
      return false;
    }
    FunctionBody body = bodies.of(site.code());
    Origins origins = new Origins(site.code().declaration(), body.answers());
    return new FailedCalls(body, origins).isReasonFor(site);
  }
}
