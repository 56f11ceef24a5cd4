package org.goboundaries.types.check;

import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Dispatch;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds out what expressions are. */
final class ExpressionChecker {
  private static final Dispatch<ExpressionChecker, Operand> BY_KIND =
      new Dispatch<ExpressionChecker, Operand>(ExpressionChecker::type)
          .with(Ident.class, ExpressionChecker::ident)
          .with(BasicLit.class, ExpressionChecker::basic)
          .with(SelectorExpr.class, (self, e) -> self.context.selectors.select(e))
          .with(CallExpr.class, (self, e) -> self.context.calls.call(e))
          .with(BinaryExpr.class, (self, e) -> self.context.operators.binary(e))
          .with(UnaryExpr.class, (self, e) -> self.context.operators.unary(e, Unknown.TYPE))
          .with(CompositeLit.class, (self, e) -> self.context.literals.composite(e, Unknown.TYPE))
          .with(ParenExpr.class, (self, e) -> self.check(e.inner()))
          .with(IndexExpr.class, (self, e) -> self.context.indexing.index(e))
          .with(SliceExpr.class, (self, e) -> self.context.indexing.slice(e))
          .with(StarExpr.class, ExpressionChecker::star)
          .with(TypeAssertExpr.class, ExpressionChecker::assertion)
          .with(FuncLit.class, (self, e) -> self.context.literals.function(e))
          .with(KeyValueExpr.class, ExpressionChecker::pair);

  private final Context context;

  ExpressionChecker(Context context) {
    this.context = context;
  }

  /** What an expression is, a type included; written to the answers. */
  Operand check(Expr expr) {
    return check(expr, Unknown.TYPE);
  }

  /**
   * What an expression is.
   *
   * @param elided the type of a composite literal that has none itself
   */
  Operand check(Expr expr, Type elided) {
    if (!context.depth.enter()) {
      return Operand.UNKNOWN;
    }
    try {
      Operand operand = operand(expr, elided);
      return operand.isType() && !isWrapped(expr) ? operand : context.record(expr, operand);
    } finally {
      context.depth.leave();
    }
  }

  /** Those that denote types and are not written by the reader of types. */
  private static boolean isWrapped(Expr expr) {
    return expr instanceof ParenExpr || expr instanceof Ident || expr instanceof SelectorExpr;
  }

  /** A value of the target type, if the expression is untyped. */
  Operand check(@Nullable Expr expr, Operand target) {
    return expr == null
        ? Operand.UNKNOWN
        : context.untyped.convert(expr, check(expr, target.type()), target.type());
  }

  /** A value that is used as it is: what is untyped gets its default type. */
  Operand checkDefault(@Nullable Expr expr) {
    return expr == null ? Operand.UNKNOWN : context.untyped.toDefault(expr, check(expr));
  }

  private Operand operand(Expr expr, Type elided) {
    return elided.isUnknown() ? BY_KIND.apply(this, expr) : inLiteral(expr, elided);
  }

  private Operand inLiteral(Expr expr, Type elided) {
    if (expr instanceof CompositeLit e) {
      return context.literals.composite(e, elided);
    } else if (expr instanceof UnaryExpr e) {
      return context.operators.unary(e, elided);
    } else if (expr instanceof ParenExpr e) {
      return check(e.inner(), elided);
    }
    return BY_KIND.apply(this, expr);
  }

  private Operand type(Node node) {
    return node instanceof Expr expr ? Operand.type(context.types.read(expr)) : Operand.UNKNOWN;
  }

  private Operand pair(KeyValueExpr pair) {
    check(pair.key());
    check(pair.value());
    return Operand.UNKNOWN;
  }

  private Operand ident(Ident ident) {
    Symbol symbol = ident.name().equals("_") ? null : context.lookup(ident.name());
    if (symbol == null) {
      return Operand.UNKNOWN;
    }
    context.record(ident, symbol);
    if (symbol == Universe.IOTA) {
      return context.iota < 0
          ? Operand.UNKNOWN
          : Operand.constant(Basic.UNTYPED_INT, Value.Number.of(context.iota));
    }
    return of(symbol);
  }

  static Operand of(Symbol symbol) {
    if (symbol instanceof Constant constant) {
      return Operand.constant(constant.type(), constant.value());
    } else if (symbol instanceof TypeName name) {
      return Operand.type(name.type());
    } else if (symbol instanceof Builtin) {
      return Operand.builtin(symbol);
    } else if (symbol instanceof Variable || symbol instanceof Function || symbol instanceof Nil) {
      return Operand.value(symbol.type());
    }
    return Operand.UNKNOWN;
  }

  private Operand basic(BasicLit literal) {
    Basic type =
        switch (literal.kind()) {
          case INT -> Basic.UNTYPED_INT;
          case FLOAT -> Basic.UNTYPED_FLOAT;
          case IMAGINARY -> Basic.UNTYPED_COMPLEX;
          case RUNE -> Basic.UNTYPED_RUNE;
          case STRING -> Basic.UNTYPED_STRING;
        };
    return Operand.constant(type, LiteralValues.of(literal, context.file.file()));
  }

  private Operand star(StarExpr star) {
    Operand operand = check(star.operand());
    if (operand.isType()) {
      Operand type = Operand.type(new Pointer(operand.type()));
      return context.record(star, type);
    }
    return Core.of(operand.type()) instanceof Pointer pointer
        ? Operand.value(pointer.element())
        : Operand.UNKNOWN;
  }

  private Operand assertion(TypeAssertExpr assertion) {
    check(assertion.operand());
    return Operand.commaOk(context.types.read(assertion.type()));
  }
}
