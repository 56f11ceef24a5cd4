package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Where the checker is: file, scope, function; and the parts of the checker that work there. */
final class Context {
  final GoPackage owner;
  final FileScope file;
  final @Nullable Answers answers;
  final Depth depth;
  final Sizes sizes;
  final TypeReader types = new TypeReader(this);
  final ExpressionChecker exprs = new ExpressionChecker(this);
  final Untyped untyped = new Untyped(this);
  final OperatorChecker operators = new OperatorChecker(this);
  final Selectors selectors = new Selectors(this);
  final Literals literals = new Literals(this);
  final Indexing indexing = new Indexing(this);
  final Calls calls = new Calls(this);
  final Builtins builtins = new Builtins(this);
  final StatementChecker statements = new StatementChecker(this);
  final List<FuncLit> enclosing = new ArrayList<>();
  Scope scope;
  int iota = -1;
  // Calls and receives so far: the length of an array is no constant if it takes one to get there.
  int evaluations;
  @Nullable Signature function;
  // Where literals are put off; null: they are checked at once.
  @Nullable List<Later> later;

  Context(GoPackage owner, FileScope file, @Nullable Answers answers, Depth depth) {
    this.owner = owner;
    this.file = file;
    this.answers = answers;
    this.depth = depth;
    this.sizes = file.sizes();
    this.scope = Scope.in(null);
  }

  /** A context at the same place, with other answers. */
  Context fork(@Nullable Answers other) {
    Context fork = new Context(owner, file, other, depth);
    fork.scope = scope;
    fork.enclosing.addAll(enclosing);
    fork.function = function;
    fork.later = later;
    return fork;
  }

  void open() {
    scope = Scope.in(scope);
  }

  void close() {
    Scope outer = scope.outer();
    scope = outer == null ? scope : outer;
  }

  /** What a name denotes here; a variable of an enclosing function is noted as captured. */
  @Nullable Symbol lookup(String name) {
    for (Scope at = scope; at != null; at = at.outer()) {
      Symbol symbol = at.names().get(name);
      if (symbol != null) {
        capture(symbol, at.functions());
        return symbol;
      }
    }
    return file.lookup(name);
  }

  private void capture(Symbol symbol, int functions) {
    if (answers != null && symbol instanceof Variable variable) {
      for (int i = functions; i < enclosing.size(); i++) {
        answers.capture(enclosing.get(i), variable);
      }
    }
  }

  Variable declare(Ident ident, Variable.Kind kind, Type type) {
    Variable variable = new Variable(file.origin(ident.start()), ident.name(), kind, Lazy.of(type));
    scope.declare(variable);
    record(ident, variable);
    return variable;
  }

  void declare(List<? extends Symbol> symbols) {
    symbols.forEach(scope::declare);
  }

  void declareTypes(List<TypeParameter> parameters) {
    parameters.forEach(parameter -> scope.declare(parameter.symbol()));
  }

  void record(Ident ident, Symbol symbol) {
    if (answers != null) {
      answers.symbol(ident, symbol);
    }
  }

  void record(CaseClause clause, Symbol symbol) {
    if (answers != null) {
      answers.symbol(clause, symbol);
    }
  }

  Operand record(Expr expr, Operand operand) {
    if (answers != null) {
      answers.operand(expr, operand);
    }
    return operand;
  }

  /** A literal whose body is checked when somebody asks. */
  record Later(FuncLit literal, Signature signature, FileScope file) {}
}
