package org.goboundaries.flow.recovered;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
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
  private static final Pattern ANSWERS =
      Pattern.compile(
          "github\\.com/(gin-gonic/gin|labstack/echo(/v\\d+)?|gofiber/fiber(/v\\d+)?):(Context|Ctx)"
              + "\\.(JSON|IndentedJSON|PureJSON|AbortWithStatusJSON|String|XML|SendString|JSONPretty"
              + "|HTML)");
  private static final Pattern STATUS =
      Pattern.compile("google\\.golang\\.org/grpc/status:(Error|Errorf|New|Newf)");
  private static final Pattern WRITERS = Pattern.compile("fmt:Fprint(f|ln)?|io:WriteString");
  private static final Set<String> METHODS = Set.of("Write", "WriteString");

  private final FunctionBody body;
  private final PanicValues values;

  ClientCalls(FunctionBody body, PanicValues values) {
    this.body = body;
    this.values = values;
  }

  /** Whether a call sends what was panicked with. */
  boolean isLeak(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return false;
    }
    List<Expr> arguments = call.arguments();
    List<String> names = values.names(call);
    boolean isSent =
        names.contains("net/http:Error")
            || names.stream().anyMatch(name -> ANSWERS.matcher(name).matches())
            || names.stream().anyMatch(name -> WRITERS.matcher(name).matches())
                && isWriter(arguments.isEmpty() ? null : arguments.get(0))
            || METHODS.contains(site.calledName()) && isWriter(operand(call))
            || names.contains("encoding/json:Encoder.Encode") && isEncoder(operand(call))
            || names.stream().anyMatch(name -> STATUS.matcher(name).matches()) && isReturned(call);
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
