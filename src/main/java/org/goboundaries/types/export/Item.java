package org.goboundaries.types.export;

import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A name that a package declares.
 *
 * @param declaration a {@link FuncDecl}, or the specification that the name stands in
 */
record Item(Unit unit, GoFile file, Node declaration, Ident name) {
  /** Where it is declared. */
  Place place() {
    return new Place(file.text().path(), name.start());
  }

  boolean isExported() {
    return Symbol.isExported(name.name());
  }

  /** A file and an offset in it: symbols and identifiers meet here. */
  record Place(String file, int offset) {
    /** Where a symbol is declared; null for predeclared ones. */
    static @Nullable Place of(Symbol symbol) {
      SourceText file = symbol.file();
      return file == null ? null : new Place(file.path(), symbol.offset());
    }
  }
}
