package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.GoexitFate;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GeneratedMark;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The functions of a program that servers run for requests, messages or events. What makes a
 * function one of them comes from a table. May be used by many threads.
 */
public final class Handlers {
  private static final String SERVE = "ServeHTTP";

  private final CallGraph graph;
  private final HandlerRows rows;
  private final Methods methods;
  private final Muxes muxes;
  private final ServiceFields fields;
  private final OwnServers servers;
  private final Map<Code, Evidence> found = new IdentityHashMap<>();
  private final Map<Code, Evidence> served = new IdentityHashMap<>();
  private final Set<Code> serving = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Of a program.
   *
   * @param answers what a declaration and the bodies in it mean
   */
  public Handlers(CallGraph graph, Knowledge knowledge, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.muxes = new Muxes(graph, answers);
    this.rows = new HandlerRows(knowledge.handlers());
    this.methods = new Methods(graph);
    this.fields = new ServiceFields(graph);
    this.servers = new OwnServers(graph, fields);
    graph.codes().forEach(this::byItself);
    graph.movements().forEach(this::moved);
  }

  /** Why a function is a handler; null where it is none as far as is known. */
  public @Nullable Evidence evidence(Code code) {
    return found.get(code);
  }

  /** How it comes that a server certainly runs a handler, in order; empty where it is not known. */
  public List<Evidence> served(Code code) {
    Evidence direct = served.get(code);
    if (direct != null) {
      return List.of(direct);
    }
    Evidence registered = found.get(code);
    boolean isKnown = registered != null && isRegisteredFor(code, registered);
    Evidence mux = registered == null || !isKnown ? null : muxes.served(registered);
    return registered == null || mux == null ? called(code) : List.of(registered, mux);
  }

  /** A test may assign what other code registers, and never have it registered. */
  private static boolean isRegisteredFor(Code code, Evidence registered) {
    List<Site> calls = registered.calls();
    return !code.isInTestFile() || calls.isEmpty() || TestSupport.contains(calls.get(0).code());
  }

  /**
   * The go statement by which the program's own server runs a literal of a test that it has in a
   * field; null where the literal may run otherwise, too.
   */
  public @Nullable Call started(Code literal) {
    return servers.start(literal);
  }

  /** Whether calls that begin in some code go on in such a literal, which is another's matter. */
  public boolean isOfStarted(List<Site> calls, Code from) {
    return calls.stream().map(Site::code).anyMatch(code -> code != from && started(code) != null);
  }

  /** How it comes that a literal in a field runs: only by a service's methods, or ServeHTTP. */
  private List<Evidence> called(Code code) {
    List<Site> calls = fields.callsOf(code);
    if (calls.isEmpty() || !calls.stream().allMatch(call -> isRunning(call.code(), code))) {
      return List.of();
    }
    Site call = calls.get(0);
    Evidence service = served.get(call.code());
    return service == null ? List.of() : List.of(service, Evidence.calledAt(call, service.row()));
  }

  /** Whether only a server calls the method that runs a literal, for all that is known. */
  private boolean isRunning(Code method, Code literal) {
    Evidence service = served.get(method);
    return service != null
        && (service.row().protocol() == Handler.Protocol.RPC || isOfHandler(method, literal))
        && graph.entering(method).stream().allMatch(Handlers::isByServer);
  }

  /** A handler of HTTP may run under a recorder instead: not where a server is made beside it. */
  private boolean isOfHandler(Code method, Code literal) {
    Code top = literal.top();
    return method.symbol() != null
        && method.symbol().name().equals(SERVE)
        && serving.contains(top)
        && graph.codes(top.file()).stream()
            .filter(code -> code.top() == top)
            .flatMap(code -> graph.sites(code).stream())
            .noneMatch(site -> site.calledName().equals(SERVE));
  }

  private static boolean isByServer(Call call) {
    boolean isLibrarys = call.passed() != null && call.passed().library() != null;
    return isLibrarys || GeneratedMark.isIn(call.from().file().text());
  }

  /** A function is passed in some code: of a test, or of what the test itself may never call. */
  private void add(Code code, Evidence evidence, Code in) {
    if (evidence.isServed() && (!code.isInTestFile() || TestSupport.contains(in))) {
      served.putIfAbsent(code, evidence);
    }
    add(code, evidence);
  }

  private void add(Code code, Evidence evidence) {
    Evidence known = found.get(code);
    if (known == null || evidence.isBetterThan(known)) {
      found.put(code, evidence);
    }
  }

  private void byItself(Code code) {
    for (Call call : graph.entering(code)) {
      PassedFunction passed = call.passed();
      if (passed != null && passed.library() != null) {
        var symbol = passed.library().symbol();
        SymbolName name = new SymbolName(symbol.path(), symbol.name());
        rows.of(name).stream()
            .filter(Handlers::isTaking)
            .findFirst()
            .ifPresent(row -> add(code, at(call, passed, row), call.from()));
      }
    }
    if (code.type() instanceof Signature signature) {
      Handler row = rows.ofSignature(signature);
      if (row != null) {
        add(code, Evidence.of(code, Evidence.Kind.PARAMETERS, row));
      }
    }
    Function symbol = code.symbol();
    if (symbol != null && symbol.isMethod()) {
      rows.ofMethod(symbol.name()).stream()
          .filter(row -> row.goexit() != GoexitFate.UNKNOWN && methods.implement(symbol, row))
          .findFirst()
          .ifPresent(row -> add(code, Evidence.of(code, Evidence.Kind.TYPE, row)));
    }
  }

  private static Evidence at(Call call, PassedFunction passed, Handler row) {
    List<Site> calls = new ArrayList<>(List.of(call.site()));
    calls.addAll(passed.steps());
    return Evidence.at(call.from(), passed.argument(), kind(row), row, List.copyOf(calls));
  }

  private static Evidence.Kind kind(Handler row) {
    return row.kind() == Handler.Kind.SERVE ? Evidence.Kind.SERVED : Evidence.Kind.REGISTERED;
  }

  private static boolean isTaking(Handler row) {
    return row.kind() == Handler.Kind.REGISTRATION
        || row.kind() == Handler.Kind.MIDDLEWARE
        || row.kind() == Handler.Kind.SERVE;
  }

  private void moved(Movement movement) {
    Handler type = rows.ofType(movement.as());
    type = type == null ? rows.ofType(movement.into()) : type;
    if (type != null && standsBeforeHandlers(type)) {
      for (Code code : graph.code(movement)) {
        add(code, Evidence.of(code, Evidence.Kind.TYPE, type));
      }
    }
    if (movement.sink() instanceof Sink.Argument argument) {
      for (Handler row : rows.of(argument.site().callee())) {
        if (row.slot().takes(argument.index())) {
          handed(movement, row);
        }
      }
    } else if (movement.sink() instanceof Sink.Into into && into.field() != null) {
      Handler row = HandlerRows.first(rows.of(into.field()), Handler.Kind.SERVE);
      if (row != null) {
        handed(movement, row);
      }
    }
  }

  /** What may stand before a client's calls as well is no handler by its type. */
  private static boolean standsBeforeHandlers(Handler row) {
    return row.goexit() != GoexitFate.UNKNOWN;
  }

  private void handed(Movement movement, Handler row) {
    if (isTaking(row)) {
      if (row.kind() == Handler.Kind.SERVE) {
        serving.add(movement.in().top());
        muxes.add(movement, row);
      }
      List<Code> codes = methods.of(movement, row);
      List<Site> calls =
          movement.sink() instanceof Sink.Argument argument ? List.of(argument.site()) : List.of();
      codes.forEach(
          code -> {
            Evidence evidence = Evidence.at(movement.in(), movement.at(), kind(row), row, calls);
            add(code, evidence, movement.in());
          });
    } else if (row.kind() == Handler.Kind.WRAPPER && standsBeforeHandlers(row)) {
      for (Code wrapper : graph.code(movement)) {
        for (Movement result : graph.returned(wrapper)) {
          graph.code(result).forEach(code -> add(code, Evidence.of(code, Evidence.Kind.TYPE, row)));
        }
      }
    }
  }
}
