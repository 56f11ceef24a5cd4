package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.VarSpec;
import org.jspecify.annotations.Nullable;

/**
 * Every name a file declares, with its scope as the specification has it. Labels, methods and
 * fields are no part of it: they never hide anything.
 *
 * @see <a href="https://go.dev/ref/spec#Declarations_and_scope">Declarations and scope</a>
 */
final class Declarations {
  private final Nesting nesting;
  private final Map<String, List<Declaration>> byName = new HashMap<>();
  private final Set<Scope> scopes = new HashSet<>();

  Declarations(Nesting nesting) {
    this.nesting = nesting;
  }

  List<Declaration> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Takes in what a node declares itself, not what its children do. */
  void add(Node node) {
    if (node instanceof FuncDecl function) {
      addFunction(function);
    } else if (node instanceof FuncLit literal) {
      addSignature(literal.type(), literal.body());
    } else if (node instanceof ImportSpec spec) {
      add(Declaration.ofFile(importedName(spec), spec));
    } else if (node instanceof VarSpec spec) {
      addSpec(spec.names(), spec, spec.end());
    } else if (node instanceof ConstSpec spec) {
      addSpec(spec.names(), spec, spec.end());
    } else if (node instanceof TypeSpec spec) {
      addSpec(List.of(spec.name()), spec, spec.name().start());
      addFields(spec.typeParameters(), spec.start(), spec.end());
    } else {
      addStatement(node);
    }
  }

  private void addStatement(Node node) {
    if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
      addNew(assign, endOfScope(assign));
    } else if (node instanceof RangeStmt range && range.define()) {
      addAll(range.variables(), range, range.body().start(), range.body().end());
    } else if (node instanceof TypeSwitchStmt choice && choice.symbol() instanceof Ident symbol) {
      add(new Declaration(symbol, choice, choice.guard().end(), choice.end()));
    }
  }

  private void addFunction(FuncDecl function) {
    if (function.receiver() == null) {
      add(Declaration.ofFile(function.name(), function));
    } else {
      addFields(List.of(function.receiver()), function.type().end(), function.end());
    }
    addSignature(function.type(), function.body());
  }

  private void addSignature(FuncType type, @Nullable Block body) {
    if (body != null) {
      addFields(type.typeParameters(), type.start(), body.end());
      addFields(type.parameters(), body.start(), body.end());
      addFields(type.results(), body.start(), body.end());
    }
  }

  private void addFields(List<Field> fields, int from, int to) {
    for (Field field : fields) {
      addAll(field.names(), field, from, to);
    }
  }

  private void addSpec(List<Ident> names, Node spec, int from) {
    Node declaration = nesting.place(spec).parent();
    boolean top = declaration == null || nesting.place(declaration).parent() == null;
    addAll(names, spec, top ? -1 : from, top ? Integer.MAX_VALUE : endOfScope(spec));
  }

  private void addAll(List<? extends Expr> names, Node by, int from, int to) {
    for (Expr name : names) {
      if (name instanceof Ident ident) {
        add(new Declaration(ident, by, from, to));
      }
    }
  }

  /** A short variable declaration assigns to the names that its block has already. */
  private void addNew(AssignStmt assign, int to) {
    for (Expr name : assign.left()) {
      if (name instanceof Ident ident && !scopes.contains(new Scope(ident.name(), to))) {
        add(new Declaration(ident, assign, assign.end(), to));
      }
    }
  }

  private void add(Declaration declaration) {
    scopes.add(new Scope(declaration.name().name(), declaration.to()));
    byName.computeIfAbsent(declaration.name().name(), name -> new ArrayList<>()).add(declaration);
  }

  private int endOfScope(Node node) {
    @Nullable Node scope = node;
    while (scope != null && !isBlock(scope)) {
      scope = nesting.place(scope).parent();
    }
    return scope == null ? Integer.MAX_VALUE : scope.end();
  }

  /** Blocks, those that the specification calls implicit included. */
  private static boolean isBlock(Node node) {
    return node instanceof Block
        || node instanceof IfStmt
        || node instanceof ForStmt
        || node instanceof SwitchStmt
        || node instanceof TypeSwitchStmt
        || node instanceof CaseClause
        || node instanceof CommClause;
  }

  /** Without a name of its own an import is taken to be named as its path ends. */
  private static Ident importedName(ImportSpec spec) {
    if (spec.name() != null) {
      return spec.name();
    }
    String path = spec.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return new Ident(spec.start(), spec.end(), last);
  }

  /** A block by its end, with a name in it. */
  private record Scope(String name, int to) {}
}
