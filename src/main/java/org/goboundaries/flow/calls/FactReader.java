package org.goboundaries.flow.calls;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the calls of a file, and where it moves functions as values. */
final class FactReader {
  private final Unit unit;
  private final GoFile file;
  private final Predicate<Reference> takers;
  private final Facts facts;
  private final Map<Function, Reference> declared = new IdentityHashMap<>();

  /**
   * @param takers what takes any value, and calls its methods
   */
  FactReader(Unit unit, GoFile file, Predicate<Reference> takers) {
    this.takers = takers;
    this.unit = unit;
    this.file = file;
    this.facts = new Facts(unit.symbols().path());
  }

  Unit unit() {
    return unit;
  }

  Facts read(BiFunction<GoFile, Decl, Answers> answers) {
    for (Decl declaration : file.declarations()) {
      Code code = code(declaration);
      if (code != null) {
        Answers known = answers.apply(file, declaration);
        new CodeReader(unit.symbols(), known, declared, facts, takers).read(code);
      }
    }
    return facts;
  }

  private @Nullable Code code(Decl declaration) {
    if (declaration instanceof FuncDecl function && function.body() != null) {
      Function symbol = unit.function(function);
      return symbol == null ? null : Code.declared(unit, file, function, symbol);
    }
    return declaration instanceof VarDecl variables
        ? Code.initialiser(unit, file, variables, Unknown.TYPE)
        : null;
  }
}
