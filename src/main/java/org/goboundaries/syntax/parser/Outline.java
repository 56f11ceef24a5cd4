package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;

/** A tree without the bodies of its functions, which are most of it. */
final class Outline {
  private Outline() {}

  static GoFile of(GoFile file) {
    List<Decl> declarations = file.declarations().stream().map(Outline::of).toList();
    return new GoFile(file.text(), file.packageName(), declarations, List.of(), file.errors());
  }

  private static Decl of(Decl declaration) {
    return declaration instanceof FuncDecl full
        ? new FuncDecl(full.start(), full.end(), full.receivers(), full.name(), full.type(), null)
        : declaration;
  }
}
