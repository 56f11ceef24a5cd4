package org.goboundaries.flow.calls;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function.Kind;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Says which function an expression stands for, and keeps account of the expressions that have been
 * asked about: what is left over goes somewhere that nobody follows.
 */
final class References {
  private final Answers answers;
  private final GoPackage owner;
  private final Function<FuncLit, Code> literals;
  private final Function<CallExpr, Site> sites;
  private final Map<Node, Boolean> taken = new IdentityHashMap<>();
  private final Map<org.goboundaries.types.model.Function, Reference> declared;

  /**
   * For one declaration.
   *
   * @param literals gives the code of a literal
   * @param sites gives the place of a call
   * @param declared those of the file so far: one object each
   */
  References(
      Answers answers,
      GoPackage owner,
      Map<org.goboundaries.types.model.Function, Reference> declared,
      Function<FuncLit, Code> literals,
      Function<CallExpr, Site> sites) {
    this.answers = answers;
    this.owner = owner;
    this.declared = declared;
    this.literals = literals;
    this.sites = sites;
  }

  /** Whether somebody took care of this expression. */
  boolean isTaken(Expr expr) {
    return taken.containsKey(expr);
  }

  void mark(Expr expr) {
    taken.put(expr, Boolean.TRUE);
  }

  /** What a function value is; the expression is taken care of. */
  Reference take(Expr value) {
    Expr expr = ParenExpr.strip(value);
    mark(expr);
    if (expr instanceof FuncLit literal) {
      return new Reference.Literal(literals.apply(literal));
    } else if (expr instanceof Ident ident) {
      return of(answers.symbol(ident));
    } else if (expr instanceof SelectorExpr selector) {
      mark(selector.selector());
      return of(selector);
    } else if (expr instanceof IndexExpr index) {
      return of(index);
    }
    return expr instanceof CallExpr call ? of(call) : Reference.UNKNOWN;
  }

  private Reference of(@Nullable Symbol symbol) {
    if (symbol instanceof org.goboundaries.types.model.Function function) {
      return declared.computeIfAbsent(
          function, key -> new Reference.Declared(key, SymbolNames.of(key), false));
    } else if (symbol instanceof Variable variable) {
      return new Reference.Stored(variable);
    } else if (symbol instanceof Builtin builtin) {
      return new Reference.Predeclared(builtin);
    }
    return symbol instanceof Nil ? Reference.NIL : Reference.UNKNOWN;
  }

  private Reference of(SelectorExpr selector) {
    Symbol symbol = answers.symbol(selector.selector());
    if (symbol instanceof org.goboundaries.types.model.Function method && method.isMethod()) {
      return method(method, selector);
    }
    return symbol == null ? foreign(selector) : of(symbol);
  }

  private Reference method(org.goboundaries.types.model.Function method, SelectorExpr selector) {
    var receiver = answers.type(selector.operand());
    List<SymbolName> names = SymbolNames.of(method, receiver, owner);
    if (method.kind() == Kind.ABSTRACT_METHOD) {
      return new Reference.Abstract(method, receiver, names);
    }
    boolean isExpression = answers.isType(selector.operand());
    if (!isExpression && names.size() == 1) {
      return of((Symbol) method);
    }
    return new Reference.Declared(method, names, isExpression);
  }

  /** The code of the package is not available: the name is all there is. */
  private Reference foreign(SelectorExpr selector) {
    boolean isUnknown =
        selector.operand() instanceof Ident ident
            && answers.symbol(ident) instanceof PackageName name
            && name.imported() == null;
    if (!isUnknown) {
      return Reference.UNKNOWN;
    }
    PackageName name = (PackageName) answers.symbol((Ident) selector.operand());
    return new Reference.Foreign(
        new SymbolName(name == null ? "" : name.path(), selector.selector().name()));
  }

  private Reference of(IndexExpr index) {
    if (isFunction(index.operand())) {
      return take(index.operand());
    }
    Variable container = variable(index.operand());
    return container == null ? Reference.UNKNOWN : new Reference.Element(container);
  }

  private Reference of(CallExpr call) {
    if (answers.isType(call.function())) {
      return call.arguments().size() == 1 ? take(call.arguments().get(0)) : Reference.UNKNOWN;
    }
    return new Reference.Result(sites.apply(call), 0);
  }

  /** One of several values: a result of a call, an element of a map; unknown for a receive. */
  Reference several(Expr values, int index) {
    Expr bare = ParenExpr.strip(values);
    if (bare instanceof IndexExpr element && index == 0) {
      return of(element);
    }
    return bare instanceof CallExpr call
        ? new Reference.Result(sites.apply(call), index)
        : Reference.UNKNOWN;
  }

  /** The variable or field that an expression names; the expression is taken care of. */
  @Nullable Variable variable(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    Ident name = bare instanceof SelectorExpr selector ? selector.selector() : null;
    name = bare instanceof Ident ident ? ident : name;
    if (name == null || !(answers.symbol(name) instanceof Variable variable)) {
      return null;
    }
    mark(bare);
    mark(name);
    return variable;
  }

  /** An expression without the conversions around it. */
  Expr inner(Expr value) {
    Expr inner = ParenExpr.strip(value);
    while (inner instanceof CallExpr call
        && call.arguments().size() == 1
        && answers.isType(call.function())) {
      inner = ParenExpr.strip(call.arguments().get(0));
    }
    return inner;
  }

  /** Whether the value of an expression is a function, as far as its type is known. */
  boolean isFunction(Expr expr) {
    return ParenExpr.strip(expr) instanceof FuncLit
        || (!answers.isType(expr) && answers.type(expr).underlying() instanceof Signature);
  }
}
