package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The error that a function returns.
 *
 * @param variable the named result; null where the result has no name, so that nobody can assign it
 * @param index its number among the results
 * @param count how many results there are
 * @param others the other results that have a name
 * @param hasFlag whether another result is a bool, whose zero may say that something failed
 */
record ErrorResult(
    @Nullable Variable variable, int index, int count, List<Variable> others, boolean hasFlag) {

  /** Of a function; null where it returns no error. */
  static @Nullable ErrorResult of(Code code, Answers answers) {
    int index = -1;
    int count = 0;
    Variable found = null;
    boolean hasFlag = false;
    List<Variable> others = new ArrayList<>(0);
    for (Field field : results(code)) {
      Type type = answers.type(field.type());
      hasFlag |= type.underlying() == Basic.BOOL;
      for (int i = 0; i < Math.max(1, field.names().size()); i++) {
        Variable variable = field.names().isEmpty() ? null : named(field.names().get(i), answers);
        if (type == Universe.ERROR) {
          index = count;
          found = variable;
        } else if (variable != null) {
          others.add(variable);
        }
        count++;
      }
    }
    return index < 0 ? null : new ErrorResult(found, index, count, List.copyOf(others), hasFlag);
  }

  private static List<Field> results(Code code) {
    FuncType type = null;
    if (code.node() instanceof FuncDecl declaration) {
      type = declaration.type();
    } else if (code.node() instanceof FuncLit literal) {
      type = literal.type();
    }
    return type == null ? List.of() : type.results();
  }

  private static @Nullable Variable named(Ident name, Answers answers) {
    boolean isBlank = name.name().equals("_");
    return !isBlank && answers.symbol(name) instanceof Variable variable ? variable : null;
  }
}
