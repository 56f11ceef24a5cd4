package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CIndex;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CSite;
import org.jspecify.annotations.Nullable;

/** Tells which signals an expression of C means: constants, lists of them, and parameters. */
final class SignalConstants {
  private static final int DEEP = 6;
  private static final Map<Integer, String> NUMBERS =
      Map.of(7, "SIGBUS", 11, "SIGSEGV", 13, "SIGPIPE", 17, "SIGCHLD", 23, "SIGURG", 27, "SIGPROF");

  private SignalConstants() {}

  /**
   * The signals that an argument means; empty where nobody knows.
   *
   * @param from who calls the function, where that is wanted
   */
  static List<String> of(CCode code, CExpr expression, @Nullable CSite from) {
    int parameter = code.function().parameters().indexOf(CName.of(expression));
    if (from != null && parameter >= 0 && parameter < from.call().arguments().size()) {
      return of(from.caller(), from.call().arguments().get(parameter), 0);
    }
    return parameter >= 0 ? List.of() : of(code, expression, 0);
  }

  private static List<String> of(CCode code, CExpr written, int depth) {
    CExpr expression = CCast.strip(written);
    if (expression instanceof CName name && depth < DEEP) {
      return of(code, name.name(), depth);
    } else if (expression instanceof CMember member) {
      return of(code, member.object(), depth);
    } else if (expression instanceof CIndex element && element.array() instanceof CName list) {
      return listed(code, list.name());
    }
    Integer number = CLiteral.number(expression);
    String signal = number == null ? null : NUMBERS.get(number);
    return signal == null ? List.of() : List.of(signal);
  }

  private static List<String> of(CCode code, String name, int depth) {
    CMacro macro = code.file().macros().get(name);
    if (macro != null) {
      return macro.takesArguments() ? List.of() : of(code, CReader.value(macro), depth + 1);
    } else if (isSignal(name)) {
      return List.of(name.equals("SIGCLD") ? "SIGCHLD" : name);
    }
    List<CVariable> declared = declared(code, name);
    CExpr value = declared.size() == 1 ? declared.get(0).value() : null;
    return value == null || isAssigned(code, name) ? List.of() : of(code, value, depth + 1);
  }

  private static boolean isSignal(String name) {
    return name.matches("SIG[A-Z0-9]+");
  }

  private static List<CVariable> declared(CCode code, String name) {
    List<CVariable> found = new ArrayList<>();
    CWalk.tree(
        code.function(),
        node -> {
          if (node instanceof CVariable variable && variable.name().equals(name)) {
            found.add(variable);
          }
          return true;
        });
    return found;
  }

  private static boolean isAssigned(CCode code, String name) {
    return CWalk.any(
        code.function(), node -> node instanceof CAssign set && CName.is(set.target(), name));
  }

  /** All signals of a list that the function or the file declares. */
  private static List<String> listed(CCode code, String name) {
    return Stream.concat(declared(code, name).stream(), code.file().variables().stream())
        .filter(variable -> variable.name().equals(name))
        .map(CVariable::value)
        .filter(CInitialiser.class::isInstance)
        .findFirst()
        .map(SignalConstants::all)
        .orElse(List.of());
  }

  private static List<String> all(CNode list) {
    List<String> found = new ArrayList<>();
    CWalk.tree(
        list,
        node -> {
          if (node instanceof CName name && isSignal(name.name())) {
            found.add(name.name());
          }
          return true;
        });
    return found;
  }
}
