package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Selectors: qualified names, fields, methods, method expressions. */
final class Selectors {
  private final Context context;

  Selectors(Context context) {
    this.context = context;
  }

  Operand select(SelectorExpr selector) {
    if (packageName(selector.operand()) != null) {
      Symbol symbol = qualified(selector);
      return symbol == null ? Operand.UNKNOWN : ExpressionChecker.of(symbol);
    }
    Operand operand = context.exprs.check(selector.operand());
    if (operand.isUnknown()) {
      return Operand.UNKNOWN;
    }
    Selection found = Members.find(operand.type(), selector.selector().name(), context.owner);
    if (found == null) {
      return Operand.UNKNOWN;
    }
    context.record(selector.selector(), found.symbol());
    return operand.isType() ? expression(operand.type(), found) : Operand.value(found.type());
  }

  /** A method expression: the receiver becomes the first parameter. */
  private static Operand expression(Type receiver, Selection found) {
    if (!(found.symbol() instanceof Function && found.type() instanceof Signature signature)) {
      return Operand.UNKNOWN;
    }
    Symbol.Origin origin = found.symbol().origin();
    List<Variable> parameters = new ArrayList<>();
    parameters.add(new Variable(origin, "", Variable.Kind.PARAMETER, receiver));
    parameters.addAll(signature.parameters());
    return Operand.value(
        new Signature(List.of(), parameters, signature.results(), signature.isVariadic()));
  }

  /** The symbol that a qualified name denotes, null if it is none or the package is not known. */
  @Nullable Symbol qualified(SelectorExpr selector) {
    PackageName name = packageName(selector.operand());
    if (name == null) {
      return null;
    }
    context.record((Ident) selector.operand(), name);
    GoPackage imported = name.imported();
    Symbol symbol = imported == null ? null : imported.member(selector.selector().name());
    if (symbol == null || !symbol.isExported()) {
      return null;
    }
    context.record(selector.selector(), symbol);
    return symbol;
  }

  private @Nullable PackageName packageName(Expr expr) {
    return expr instanceof Ident ident
            && context.lookup(ident.name()) instanceof PackageName packageName
        ? packageName
        : null;
  }

  /** The offset of a field within its struct; null if it is not known, or behind a pointer. */
  @Nullable Long offset(Expr expr) {
    if (!(ParenExpr.strip(expr) instanceof SelectorExpr selector)) {
      return null;
    }
    Type base = context.fork(null).exprs.check(selector.operand()).type();
    Type struct = base.underlying() instanceof Pointer pointer ? pointer.element() : base;
    Selection found = Members.find(struct, selector.selector().name(), context.owner);
    if (found == null || !(found.symbol() instanceof Variable)) {
      return null;
    }
    long total = 0;
    for (Variable field : found.path()) {
      Long offset = context.sizes.offset(struct, field.name());
      if (offset == null || field.type() instanceof Pointer) {
        return null;
      }
      total += offset;
      struct = field.type();
    }
    Long last = context.sizes.offset(struct, found.symbol().name());
    return last == null ? null : Long.valueOf(total + last);
  }

  /** The type of a field by its name in a literal; the field is noted. */
  Type field(Ident key, List<Variable> fields) {
    for (Variable field : fields) {
      if (field.isMemberNamed(key.name(), context.owner)) {
        context.record(key, field);
        return field.type();
      }
    }
    return Unknown.TYPE;
  }
}
