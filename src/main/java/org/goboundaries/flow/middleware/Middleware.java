package org.goboundaries.flow.middleware;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Rescue;
import org.goboundaries.knowledge.Rescue.Abort;
import org.goboundaries.knowledge.Rescue.Kind;
import org.goboundaries.knowledge.Rescue.Which;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The middleware that a program installs against the panics of its handlers. May be used by many
 * threads.
 */
public final class Middleware {
  private final Guards guards;
  private final CallGraph graph;
  private final Handlers handlers;
  private final NamedRows<Rescue> rows;
  private @Nullable Map<String, List<Use>> uses;
  private @Nullable Map<String, List<Code>> interceptors;

  /** In a program. */
  public Middleware(Guards guards, Handlers handlers, Knowledge knowledge) {
    this.guards = guards;
    this.graph = guards.bodies().calls();
    this.handlers = handlers;
    this.rows = new NamedRows<>(knowledge.recoveries());
  }

  /** The guards of the program's functions. */
  public Guards guards() {
    return guards;
  }

  /** A place at which a server is made, or middleware, or where it is named. */
  private record Use(Rescue row, Code in, Node at) {}

  /** What stops the panics of a handler before its server; null where nothing is known to. */
  public @Nullable Shield of(Code handler, Evidence evidence) {
    String framework = evidence.row().symbol().path();
    Shield shield = of(framework, row -> isFor(row.which(), handler));
    return shield == null ? own(framework, handler) : shield;
  }

  /** What stops the panics of what a call of a framework makes a handler; null for others. */
  public @Nullable Shield around(Site site) {
    for (SymbolName name : site.callee().names()) {
      Shield shield = of(name.path(), row -> true);
      if (shield != null) {
        return shield;
      }
    }
    return null;
  }

  private @Nullable Shield of(String framework, Predicate<Rescue> isFor) {
    for (Use use : uses().getOrDefault(framework, List.of())) {
      if (use.row().guardsHandlers() && isFor.test(use.row())) {
        return shield(use.in(), Step.callee(use.at()), use.row().abort(), isAlone(framework));
      }
    }
    return null;
  }

  /** Whether the program makes only one server. */
  private boolean isAlone(String framework) {
    return uses().getOrDefault(framework, List.of()).stream()
            .filter(use -> use.row().kind() != Kind.MIDDLEWARE)
            .limit(2)
            .count()
        == 1;
  }

  private static Shield shield(Code in, Node at, Abort abort, boolean isSure) {
    String title = '"' + in.file().text(at) + '"';
    Step step = Step.at(in, at, "this stops panics of handlers");
    return new Shield(title, step, in, abort, isSure);
  }

  /** Methods of gRPC that get a stream return an error only. */
  private static boolean isFor(Which which, Code handler) {
    return which == Which.ALL
        || handler.type() instanceof Signature signature
            && (signature.results().size() == 2) == (which == Which.UNARY);
  }

  /** An interceptor of the program itself that has a guard, for handlers of its kind. */
  private @Nullable Shield own(String framework, Code handler) {
    for (Code code : interceptors().getOrDefault(framework, List.of())) {
      if (results(code) == results(handler)) {
        Shield own = Shield.of(guards.of(code).get(0));
        return new Shield(own.title(), own.step(), code, own.abort(), isAlone(framework));
      }
    }
    return null;
  }

  /** The program's own middleware that stops panics, by framework, in the order of the files. */
  private synchronized Map<String, List<Code>> interceptors() {
    Map<String, List<Code>> known = interceptors;
    if (known == null) {
      known = new HashMap<>();
      for (Code code : graph.codes()) {
        Evidence evidence = code.isInTestFile() ? null : handlers.evidence(code);
        if (evidence != null
            && evidence.row().kind() == Handler.Kind.MIDDLEWARE
            && guards.of(code).stream().anyMatch(each -> guards.aftermath(each).isSwallowed())) {
          String framework = evidence.row().symbol().path();
          known.computeIfAbsent(framework, key -> new ArrayList<>(1)).add(code);
        }
      }
      interceptors = known;
    }
    return known;
  }

  private static int results(Code code) {
    return code.type() instanceof Signature signature ? signature.results().size() : 0;
  }

  private synchronized Map<String, List<Use>> uses() {
    Map<String, List<Use>> known = uses;
    if (known == null) {
      known = new HashMap<>();
      for (Site site : graph.sites(rows::mayName)) {
        boolean isTest = site.code().isInTestFile();
        List<Rescue> found = isTest ? List.of() : rows.of(site.callee().names());
        add(found, site.code(), site.node(), known);
      }
      for (Movement movement : graph.movements()) {
        boolean isTest = movement.in().isInTestFile();
        List<Rescue> found = isTest ? List.of() : rows.of(movement.value().names());
        add(found, movement.in(), movement.at(), known);
      }
      uses = known;
    }
    return known;
  }

  private static void add(List<Rescue> found, Code in, Node at, Map<String, List<Use>> uses) {
    for (Rescue row : found) {
      uses.computeIfAbsent(row.handlers(), key -> new ArrayList<>(2)).add(new Use(row, in, at));
    }
  }
}
