package org.goboundaries.flow.recovered;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Calls that send something to the client of a server. */
final class ClientCalls {
  private static final SymbolName ENCODE = new SymbolName("encoding/json", "Encoder.Encode");
  private static final Set<String> METHODS = Set.of("Write", "WriteString");

  private final FunctionBody body;
  private final PanicValues values;
  private final CallWords words;

  ClientCalls(FunctionBody body, PanicValues values, CallWords words) {
    this.words = words;
    this.body = body;
    this.values = values;
  }

  /** Whether a call sends what was panicked with. */
  boolean isLeak(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return false;
    }
    List<Expr> arguments = call.arguments();
    boolean isSent =
        words.say(Meaning.ANSWERS, site)
            || words.say(Meaning.ANSWERS_WRITER, site)
                && isWriter(arguments.isEmpty() ? null : arguments.get(0))
            || METHODS.contains(site.calledName()) && isWriter(operand(call))
            || site.calls(ENCODE) && isEncoder(operand(call))
            || words.say(Meaning.STATUS, site) && isReturned(call);
    return isSent && arguments.stream().anyMatch(values::isOne);
  }

  private static @Nullable Expr operand(CallExpr call) {
    return ParenExpr.strip(call.function()) instanceof SelectorExpr method
        ? ParenExpr.strip(method.operand())
        : null;
  }

  private boolean isWriter(@Nullable Expr expr) {
    if (expr == null) {
      return false;
    }
    return body.answers().type(expr) instanceof Named named
        && named.is("net/http", "ResponseWriter");
  }

  private boolean isEncoder(@Nullable Expr expr) {
    return expr instanceof CallExpr made
        && made.arguments().size() == 1
        && isWriter(made.arguments().get(0));
  }

  /** Whether the status leaves the function: as a result, or by a variable that it doesn't own. */
  private boolean isReturned(CallExpr call) {
    Node around = body.parent(call);
    if (around instanceof AssignStmt assign) {
      return !isLocal(assign.left().get(0));
    }
    return around instanceof ReturnStmt;
  }

  private boolean isLocal(Expr place) {
    return place instanceof Ident name
        && body.answers().symbol(name) instanceof Variable variable
        && body.code().declares(variable);
  }
}
