package org.goboundaries.flow.entries;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.entries.EntryPoint.Kind;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The entry points of a program. May be used by many threads. */
public final class EntryPoints {
  private static final Pattern TEST = Pattern.compile("(Test|Benchmark|Fuzz)(\\P{Ll}.*)?");
  private static final Pattern EXAMPLE = Pattern.compile("Example(\\P{Ll}.*)?");
  private static final Pattern TEST_STATE = Pattern.compile("[TBF]");

  private final Handlers handlers;
  private final Map<Code, List<EntryPoint>> stored = new IdentityHashMap<>();

  /** Of a program. */
  public EntryPoints(CallGraph graph, Knowledge knowledge, Handlers handlers) {
    this.handlers = handlers;
    for (Movement movement : graph.movements()) {
      Kind kind = kind(movement, knowledge);
      if (kind != null) {
        Step because = Step.at(movement.in(), movement.at(), "passed here");
        EntryPoint point = new EntryPoint(kind, because);
        graph.code(movement).forEach(code -> add(code, point));
      }
    }
  }

  private void add(Code code, EntryPoint point) {
    stored.computeIfAbsent(code, key -> new ArrayList<>(1)).add(point);
  }

  /** The ways in which others run a function; empty where none is known. */
  public List<EntryPoint> of(Code code) {
    List<EntryPoint> found = new ArrayList<>(stored.getOrDefault(code, List.of()));
    Kind start = kindOfStart(code);
    if (start != null) {
      found.add(new EntryPoint(start, null));
    }
    Evidence evidence = handlers.evidence(code);
    if (evidence != null && isRun(evidence)) {
      String message = "registered as a handler here";
      found.add(
          new EntryPoint(
              Kind.HANDLER,
              new Step(evidence.file(), evidence.at().start(), evidence.at().end(), message)));
    }
    return List.copyOf(found);
  }

  /** A type alone does not show that a server runs a value of it. */
  private static boolean isRun(Evidence evidence) {
    return evidence.kind() == Evidence.Kind.REGISTERED || evidence.kind() == Evidence.Kind.SERVED;
  }

  /** Whether the runtime or package testing calls a function by its name. */
  public static boolean isStart(Code code) {
    return code.symbol() != null && kindOfStart(code) != null;
  }

  /** What the runtime or package testing calls by its name or place. */
  private static @Nullable Kind kindOfStart(Code code) {
    Function function = code.symbol();
    if (function == null) {
      return code.isLiteral() ? null : Kind.INIT;
    }
    return function.isMethod() || !(code.type() instanceof Signature signature)
        ? null
        : kindOf(code, function, signature);
  }

  private static @Nullable Kind kindOf(Code code, Function function, Signature signature) {
    if (signature.parameters().isEmpty() && function.name().equals("init")) {
      return Kind.INIT;
    } else if (signature.parameters().isEmpty() && code.isMain()) {
      return Kind.MAIN;
    }
    return code.isInTestFile() ? test(function.name(), signature) : exported(code);
  }

  private static @Nullable Kind test(String name, Signature signature) {
    List<Variable> parameters = signature.parameters();
    if (parameters.isEmpty()) {
      return EXAMPLE.matcher(name).matches() ? Kind.TEST_MAIN : null;
    }
    String state = parameters.size() == 1 ? testState(parameters.get(0)) : "";
    if (name.equals("TestMain") && state.equals("M")) {
      return Kind.TEST_MAIN;
    }
    return TEST.matcher(name).matches() && TEST_STATE.matcher(state).matches() ? Kind.TEST : null;
  }

  /** The name of a parameter's type in package testing; empty for other types. */
  private static String testState(Variable parameter) {
    if (!(parameter.type() instanceof Pointer pointer)
        || !(pointer.element() instanceof Named state)) {
      return "";
    }
    GoPackage owner = state.symbol().owner();
    return owner != null && owner.path().equals("testing") ? state.symbol().name() : "";
  }

  /** A function that C can call has a directive for it in its documentation. */
  private static @Nullable Kind exported(Code code) {
    Function function = code.symbol();
    String directive = function == null ? "" : "//export " + function.name();
    boolean isExported =
        !directive.isEmpty()
            && code.file().imports().stream().anyMatch(spec -> spec.path().equals("C"))
            && code.file().comments().stream()
                .filter(comment -> comment.end() <= code.node().start())
                .anyMatch(
                    comment ->
                        code.file()
                            .text()
                            .substring(comment.start(), comment.end())
                            .strip()
                            .equals(directive));
    return isExported ? Kind.C_CALLBACK : null;
  }

  /** What a library does with a function that is stored in a field or variable of it. */
  private static @Nullable Kind kind(Movement movement, Knowledge knowledge) {
    SymbolName field = movement.sink() instanceof Sink.Into into ? into.field() : null;
    if (field == null || movement.in().isInTestFile()) {
      return null;
    }
    for (Callback row : knowledge.callbacks(field.path()).of(field.path(), field.name())) {
      if (row.how().isOnOtherGoroutine()) {
        return Kind.GOROUTINE;
      } else if (row.how() == How.LATER_MAIN) {
        return Kind.COMMAND;
      }
    }
    return null;
  }
}
