package org.goboundaries.flow.calls;

import java.util.IdentityHashMap;
import java.util.Map;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.program.Unit;

/** Reads the calls of a file, and where it moves functions as values. */
final class FactReader {
  private final Unit unit;
  private final GoFile file;
  private final Facts facts = new Facts();
  private final Map<Function, Reference> declared = new IdentityHashMap<>();

  private FactReader(Unit unit, GoFile file) {
    this.unit = unit;
    this.file = file;
  }

  static Facts read(Unit unit, GoFile file) {
    FactReader reader = new FactReader(unit, file);
    file.declarations().forEach(reader::read);
    return reader.facts;
  }

  private void read(Decl declaration) {
    if (declaration instanceof FuncDecl function && function.body() != null) {
      Function symbol = unit.function(function);
      if (symbol != null) {
        read(declaration, Code.declared(unit, file, function, symbol));
      }
    } else if (declaration instanceof VarDecl variables) {
      read(declaration, Code.initialiser(unit, file, variables, Unknown.TYPE));
    }
  }

  private void read(Decl declaration, Code code) {
    new CodeReader(unit.symbols(), unit.answers(file, declaration), declared, facts).read(code);
  }
}
