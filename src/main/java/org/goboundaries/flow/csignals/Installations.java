package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CSite;
import org.goboundaries.flow.cgo.GoPath;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the places where C sets what signals do, after Go has started and for certain. */
final class Installations {
  private static final Set<String> ACTIONS = Set.of(Installation.DEFAULT, Installation.IGNORE);

  private final CProgram program;
  private final List<Installation> found = new ArrayList<>();

  private Installations(CProgram program) {
    this.program = program;
  }

  /** Those of a package that a Go program reaches after its start. */
  static List<Installation> in(CProgram program) {
    Installations installations = new Installations(program);
    // whether an option is on, nobody knows here
    Map<CCode, GoPath> paths =
        program.paths(call -> true, site -> !site.caller().isOptional(site.call()));
    for (CCode code : program.codes()) {
      GoPath path = paths.get(code);
      if (path != null && !code.file().isConditional(code.function())) {
        installations.read(code, path.witness());
      }
    }
    return List.copyOf(installations.found);
  }

  private void read(CCode code, Witness witness) {
    for (CCall call : code.made()) {
      SignalCall known = program.signal(code, call);
      Kind kind = known == null ? null : known.kind();
      if ((kind == Kind.HANDLER || kind == Kind.ACTION)
          && !code.file().isConditional(call)
          && !code.isOptional(call)) {
        read(code, call, kind == Kind.ACTION, witness);
      }
    }
  }

  private void read(CCode code, CCall call, boolean isStruct, Witness witness) {
    CExpr second = call.arguments().get(1);
    SignalAction action = isStruct ? SignalAction.at(code, second, call) : null;
    CExpr handler = action == null ? isStruct ? null : second : action.handler();
    boolean isFetched = action != null && action.isFetched();
    if (handler != null || isFetched) {
      CExpr signal = call.arguments().get(0);
      SignalFlags flags = action == null ? SignalFlags.NONE : action.flags();
      for (CSite from : callers(code, handler, signal)) {
        List<String> signals = SignalConstants.of(code, signal, from);
        String name = handler == null ? "" : function(code, handler, from);
        if (isFetched || !name.isEmpty()) {
          Witness way = from == null ? witness : way(from, witness);
          found.add(new Installation(code, call, signals, name, flags, isFetched, way));
        }
      }
    }
  }

  /** Who hands over what is a parameter of a function; nobody stands for the function itself. */
  private List<@Nullable CSite> callers(CCode code, @Nullable CExpr handler, CExpr signal) {
    List<@Nullable CSite> sites = new ArrayList<>();
    boolean isHanded =
        handler != null && parameter(code, handler) >= 0 || parameter(code, signal) >= 0;
    if (!isHanded) {
      sites.add(null);
      return sites;
    }
    for (CCode caller : program.codes()) {
      for (CSite site : program.path(caller) == null ? List.<CSite>of() : caller.calls()) {
        if (site.name().equals(code.name())
            && program.find(caller.file(), site.name()) == code
            && !caller.isOptional(site.call())) {
          sites.add(site);
        }
      }
    }
    if (sites.isEmpty()) {
      sites.add(null);
    }
    return sites;
  }

  private Witness way(CSite from, Witness otherwise) {
    GoPath path = program.path(from.caller());
    return path == null ? otherwise : path.witness().then(from.step());
  }

  private static int parameter(CCode code, CExpr expression) {
    String name = CName.of(expression);
    return name.isEmpty() ? -1 : code.function().parameters().indexOf(name);
  }

  /** The function that an expression is, or that a caller passes for a parameter; else empty. */
  private String function(CCode code, CExpr expression, @Nullable CSite from) {
    int parameter = parameter(code, expression);
    if (parameter >= 0) {
      return from == null ? "" : known(from.caller(), from.argument(parameter));
    }
    return known(code, CName.of(expression));
  }

  private String known(CCode code, String name) {
    boolean isKnown =
        !name.isEmpty() && (ACTIONS.contains(name) || program.isFunction(code.file(), name));
    return isKnown ? name : "";
  }
}
