package org.goboundaries.syntax.parser;

import java.util.Optional;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;

/** What the oracle counts, in the order of the Go program's output. */
enum Kind {
  FUNC_DECL("FuncDecl", FuncDecl.class),
  FUNC_LIT("FuncLit", FuncLit.class),
  CALL_EXPR("CallExpr", CallExpr.class),
  DEFER_STMT("DeferStmt", DeferStmt.class),
  GO_STMT("GoStmt", GoStmt.class),
  COMPOSITE_LIT("CompositeLit", CompositeLit.class),
  SELECTOR_EXPR("SelectorExpr", SelectorExpr.class),
  IDENT("Ident", Ident.class),
  IMPORT_SPEC("ImportSpec", ImportSpec.class),
  COMMENT("Comment", null),
  PREAMBLE("Preamble", null);

  private final String goName;
  private final Class<? extends Node> type;

  Kind(String goName, Class<? extends Node> type) {
    this.goName = goName;
    this.type = type;
  }

  /** As go/ast calls it. */
  String goName() {
    return goName;
  }

  static Optional<Kind> of(Node node) {
    for (Kind kind : values()) {
      if (node.getClass() == kind.type) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
