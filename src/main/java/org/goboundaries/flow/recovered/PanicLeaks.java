package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.RecoverCalls;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds guards that send panic values to clients. */
final class PanicLeaks {
  private static final int DEEPEST = 2;

  private final Bodies bodies;
  private final CallWords words;

  /** In a program. */
  PanicLeaks(Guards guards) {
    this.bodies = guards.bodies();
    this.words = guards.words();
  }

  /** Those in a file, the first of each guard. */
  List<PanicLeak> in(GoFile file) {
    RecoverCalls recovers = new RecoverCalls(bodies);
    List<PanicLeak> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      Site recover = code.isInTestFile() ? null : recovers.firstIn(code);
      PanicLeak leak = recover == null ? null : leak(recover);
      if (leak != null) {
        found.add(leak);
      }
    }
    return found;
  }

  private @Nullable PanicLeak leak(Site recover) {
    Witness taken =
        Witness.NONE.then(Step.at(recover.code(), recover.node(), "the panic is recovered here"));
    return leak(bodies.of(recover.code()), Set.of(), taken, 0);
  }

  private @Nullable PanicLeak leak(FunctionBody body, Set<Symbol> given, Witness taken, int depth) {
    PanicValues values = new PanicValues(body, given, words);
    ClientCalls clients = new ClientCalls(body, values, words);
    for (Site site : body.sites()) {
      if (clients.isLeak(site) && !isSwitched(body, site.node())) {
        return new PanicLeak(site, taken);
      }
    }
    for (Site site : depth == DEEPEST ? List.<Site>of() : body.sites()) {
      PanicLeak deeper =
          isSwitched(body, site.node()) ? null : inCallee(site, values, taken, depth);
      if (deeper != null) {
        return new PanicLeak(site, deeper.witness());
      }
    }
    return null;
  }

  /** A function of the program that gets the value, and sends it. */
  private @Nullable PanicLeak inCallee(Site site, PanicValues values, Witness taken, int depth) {
    List<Call> calls = bodies.calls().calls(site);
    Call call = calls.size() == 1 && calls.get(0).isDirect() ? calls.get(0) : null;
    if (call == null
        || !call.isCertain()
        || !(call.to().node() instanceof FuncDecl declaration)
        || !(site.node() instanceof CallExpr written)) {
      return null;
    }
    Set<Symbol> given = given(call.to(), declaration, written.arguments(), values);
    PanicLeak leak =
        given.isEmpty() ? null : leak(bodies.of(call.to()), given, Witness.NONE, depth + 1);
    return leak == null
        ? null
        : new PanicLeak(
            site, taken.then(Step.atCallee(leak.call(), "and sent here")).then(leak.witness()));
  }

  private Set<Symbol> given(
      Code callee, FuncDecl declaration, List<Expr> arguments, PanicValues values) {
    Set<Symbol> given = new HashSet<>();
    int index = 0;
    for (Field field : declaration.type().parameters()) {
      for (Ident name : field.names()) {
        Symbol symbol = bodies.of(callee).answers().symbol(name);
        if (index < arguments.size() && values.isOne(arguments.get(index)) && symbol != null) {
          given.add(symbol);
        }
        index++;
      }
    }
    return given;
  }

  /** Whether a condition around a call asks whether somebody wants to see what goes on inside. */
  private boolean isSwitched(FunctionBody body, Node node) {
    IfStmt choice = body.around(node, IfStmt.class);
    while (choice != null) {
      String condition = body.code().file().text(choice.condition());
      if (words.wordings().isSaidBy(Meaning.SWITCH, condition)) {
        return true;
      }
      choice = body.around(choice, IfStmt.class);
    }
    return false;
  }
}
