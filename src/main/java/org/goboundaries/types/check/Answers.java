package org.goboundaries.types.check;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What the identifiers and expressions of a piece of code mean. What is not here is unknown. */
public final class Answers {
  private final @Nullable Answers outer;
  private final Map<Node, Symbol> symbols;
  private final Map<Node, Object> contents;
  private final Map<FuncLit, Set<Variable>> captured = new IdentityHashMap<>(0);

  /**
   * Empty answers.
   *
   * @param outer is asked for what is not found here
   * @param size about how many there will be
   */
  Answers(@Nullable Answers outer, int size) {
    this.outer = outer;
    this.symbols = new IdentityHashMap<>(size);
    this.contents = new IdentityHashMap<>(size);
  }

  /**
   * What an identifier denotes, where it is declared or used. The name of an embedded field denotes
   * its type.
   */
  public @Nullable Symbol symbol(Ident ident) {
    Symbol symbol = symbols.get(ident);
    return symbol == null && outer != null ? outer.symbol(ident) : symbol;
  }

  /** The variable that a type switch declares for this clause. */
  public @Nullable Symbol symbol(CaseClause clause) {
    Symbol symbol = symbols.get(clause);
    return symbol == null && outer != null ? outer.symbol(clause) : symbol;
  }

  /** The type of an expression, or the type that it denotes. */
  public Type type(Expr expr) {
    Object content = content(expr);
    if (content instanceof Type type) {
      return type;
    } else if (content instanceof Constant.Content constant) {
      return constant.type();
    }
    return content instanceof Denoted denoted ? denoted.type() : Unknown.TYPE;
  }

  /** Whether an expression denotes a type. */
  public boolean isType(Expr expr) {
    return content(expr) instanceof Denoted;
  }

  /** The value of a constant expression, null where it is none or unknown. */
  public @Nullable Value value(Expr expr) {
    return content(expr) instanceof Constant.Content constant ? constant.value() : null;
  }

  /** The function, method or builtin that is called by its name; null for function values. */
  public @Nullable Symbol callee(CallExpr call) {
    Ident name = Callee.name(call.function());
    return name == null ? null : symbol(name);
  }

  /** The variables of enclosing functions that a literal uses, in the order of their first use. */
  public Set<Variable> captured(FuncLit literal) {
    Set<Variable> variables = captured.get(literal);
    if (variables == null) {
      return outer == null ? Set.of() : outer.captured(literal);
    }
    return java.util.Collections.unmodifiableSet(variables);
  }

  private @Nullable Object content(Expr expr) {
    Object content = contents.get(expr);
    return content == null && outer != null ? outer.content(expr) : content;
  }

  void symbol(Node node, Symbol symbol) {
    symbols.put(node, symbol);
  }

  void operand(Expr expr, Operand operand) {
    if (operand.mode() == Operand.Mode.CONSTANT) {
      contents.put(expr, new Constant.Content(operand.type(), operand.value()));
    } else if (operand.mode() == Operand.Mode.TYPE) {
      contents.put(expr, new Denoted(operand.type()));
    } else if (!operand.type().isUnknown()) {
      contents.put(expr, operand.type());
    } else {
      contents.remove(expr);
    }
  }

  void capture(FuncLit literal, Variable variable) {
    captured.computeIfAbsent(literal, key -> new LinkedHashSet<>()).add(variable);
  }

  /** Marks the type that an expression denotes, in contrast to the type of its value. */
  private record Denoted(Type type) {}
}
