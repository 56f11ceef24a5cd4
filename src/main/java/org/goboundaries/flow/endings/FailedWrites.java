package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Handlers that end when they could not write their answer, as the last that they do: the client
 * has gone, and loses nothing.
 */
final class FailedWrites {
  private static final Set<String> METHODS = Set.of("Write", "WriteString");
  private static final String ENCODE = "Encoder.Encode";
  private static final Set<String> FUNCTIONS =
      Set.of("fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln", "io.WriteString");

  private final CallGraph graph;
  private final BiFunction<GoFile, Decl, Answers> answers;

  FailedWrites(CallGraph graph, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.answers = answers;
  }

  /** Whether a path does no more than end such a handler, itself or through helpers. */
  boolean areAll(Code code, EndingPath path) {
    return path.first().code() == code
        && path.sites().stream().allMatch(FailedWrites::isLast)
        && (isAfterWrite(path.last()) || isOfWrite(ErrorSource.of(path, answers)));
  }

  private static boolean isLast(Site site) {
    Block body = site.code().body();
    Continuation rest = body == null ? null : Continuation.of(body, site.node());
    return rest != null && rest.behind().stream().allMatch(ReturnStmt.class::isInstance);
  }

  private boolean isOfWrite(@Nullable ErrorSource source) {
    return source != null && isWrite(source.call(), source.code());
  }

  private boolean isAfterWrite(Site site) {
    Block body = site.code().body();
    return body != null
        && Continuation.before(body, site.node()) instanceof AssignStmt assign
        && assign.right().size() == 1
        && ParenExpr.strip(assign.right().get(0)) instanceof CallExpr call
        && isWrite(call, site.code());
  }

  private boolean isWrite(CallExpr call, Code code) {
    Answers known = answers.apply(code.file(), code.declaration());
    return isWrite(call, known) || isEncoding(call, code) && isOfAnswer(call, code, known);
  }

  /** Whether a call is that of an encoder of the standard library. */
  private boolean isEncoding(CallExpr call, Code code) {
    return graph.sites(code).stream()
        .filter(site -> site.node() == call)
        .flatMap(site -> site.callee().names().stream())
        .anyMatch(name -> name.path().startsWith("encoding/") && name.name().equals(ENCODE));
  }

  /** Whether what encodes was made for the answer of the handler. */
  private static boolean isOfAnswer(CallExpr call, Code code, Answers known) {
    Expr encoder =
        ParenExpr.strip(call.function()) instanceof SelectorExpr selector
            ? ParenExpr.strip(selector.operand())
            : call;
    Expr value = encoder instanceof Ident name ? new AccessPaths(code, known).value(name) : encoder;
    return value != null
        && ParenExpr.strip(value) instanceof CallExpr made
        && made != call
        && made.arguments().size() == 1
        && isAnswer(known.type(made.arguments().get(0)));
  }

  private static boolean isWrite(CallExpr call, Answers known) {
    if (!(ParenExpr.strip(call.function()) instanceof SelectorExpr selector)) {
      return false;
    }
    String name = selector.selector().name();
    List<Expr> written = new ArrayList<>();
    if (METHODS.contains(name)) {
      written.add(selector.operand());
    }
    if (selector.operand() instanceof Ident operand
        && known.symbol(operand) instanceof PackageName imported
        && FUNCTIONS.contains(imported.path() + "." + name)) {
      written.addAll(call.arguments().subList(0, Math.min(1, call.arguments().size())));
    }
    return written.stream().anyMatch(each -> isAnswer(known.type(each)));
  }

  private static boolean isAnswer(Type type) {
    return type instanceof Named named && named.is("net/http", "ResponseWriter");
  }
}
