package org.goboundaries.flow.recursion;

import java.util.List;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Which expressions of a function are the value that it holds, or have it in them. */
final class HeldValue {
  private static final int DEEPEST = 4;

  /** The method that package fmt asks for first. */
  private static final String FORMAT = "Format";

  private final ValueHolder held;
  private final Answers answers;
  private final AccessPaths paths;
  private @Nullable Boolean isReplaced;

  HeldValue(ValueHolder held, Answers answers) {
    this.held = held;
    this.answers = answers;
    this.paths = new AccessPaths(held.code(), answers);
  }

  /** The function, and where it holds the value. */
  ValueHolder held() {
    return held;
  }

  /** The access paths of the function. */
  AccessPaths paths() {
    return paths;
  }

  /** Whether an expression is the value, or a pointer to it. */
  boolean is(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    while (bare instanceof StarExpr
        || bare instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      Expr operand = bare instanceof StarExpr star ? star.operand() : ((UnaryExpr) bare).operand();
      bare = ParenExpr.strip(operand);
    }
    return !isReplaced() && held.isIn(place(bare));
  }

  /** Whether a method is called on the value itself, not on what it embeds. */
  boolean isReceiver(Site site) {
    Selection found =
        Step.callee(site) instanceof SelectorExpr selector && is(selector.operand())
            ? member(selector)
            : null;
    return found != null && found.path().isEmpty() && found.symbol() instanceof Function;
  }

  private @Nullable Selection member(SelectorExpr selector) {
    GoPackage from = held.code().unit().symbols();
    return Members.find(answers.type(selector.operand()), selector.selector().name(), from);
  }

  /** Whether the variable gets another value somewhere. */
  private boolean isReplaced() {
    if (isReplaced == null) {
      isReplaced = Walk.any(held.code().declaration(), this::replaces);
    }
    return isReplaced;
  }

  private boolean replaces(Node node) {
    List<? extends Expr> places = List.of();
    if (node instanceof AssignStmt assign) {
      places = assign.left();
    } else if (node instanceof IncDecStmt step) {
      places = List.of(step.operand());
    } else if (node instanceof RangeStmt loop) {
      places = loop.variables();
    }
    return places.stream().anyMatch(each -> held.root().equals(place(each)));
  }

  /** The type of the value, or of a pointer to it, where an expression is that; else unknown. */
  Type type(Expr expr) {
    Expr bare = inside(expr);
    if (!is(bare)) {
      return Unknown.TYPE;
    }
    Type type = answers.type(bare);
    return type.underlying() instanceof Interface ? held.type() : type;
  }

  /** Whether an expression is the slice of arguments that has the value. */
  boolean isAmong(Expr expr) {
    return held.isAmong(place(expr));
  }

  private @Nullable Place place(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
            && answers.symbol(name) instanceof Variable variable
        ? Place.of(variable)
        : null;
  }

  /** What a string is; null where that isn't known. */
  @Nullable String text(Expr expr) {
    if (answers.value(expr) instanceof Value.Text text) {
      return text.text();
    } else if (ParenExpr.strip(expr) instanceof BinaryExpr both
        && both.operator() == Operator.ADD) {
      String left = text(both.left());
      String right = left == null ? null : text(both.right());
      return right == null ? null : left + right;
    }
    Place place = place(expr);
    return place == null ? null : held.texts().get(place);
  }

  /** The method that a library calls which gets the slice of arguments with the value. */
  @Nullable Function calledAmong(Expr expr, List<String> names) {
    return isAmong(expr) ? function(ValueMethods.first(held.type(), names)) : null;
  }

  /** An expression without the conversions to interfaces around it. */
  private Expr inside(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    while (bare instanceof CallExpr call
        && call.arguments().size() == 1
        && answers.isType(call.function())
        && answers.type(call.function()).underlying() instanceof Interface) {
      bare = ParenExpr.strip(call.arguments().get(0));
    }
    return bare;
  }

  /**
   * The method of the value that a library calls which gets an expression; null where it calls
   * none, or that isn't known.
   *
   * @param names the methods that the library asks for, the first one first
   */
  @Nullable Function called(Expr expr, List<String> names) {
    Type type = type(expr);
    if (type.isUnknown()) {
      Expr bare = inside(expr);
      Expr value = bare instanceof Ident name ? paths.value(name) : null;
      return within(value == null ? bare : inside(value), names, 0);
    }
    return function(ValueMethods.first(names.contains(FORMAT) ? type : pointee(type), names));
  }

  /** Encoders follow pointers, package fmt does not. */
  private static Type pointee(Type type) {
    Type found = type;
    while (found instanceof Pointer pointer && pointer.element() instanceof Pointer inner) {
      found = inner;
    }
    return found;
  }

  private static @Nullable Function function(@Nullable Selection found) {
    return found != null && found.symbol() instanceof Function method ? method : null;
  }

  /** Of a composite literal, what it promotes, its elements and its exported fields. */
  private @Nullable Function within(Expr expr, List<String> names, int depth) {
    boolean isAddress = expr instanceof UnaryExpr unary && unary.operator() == Operator.AND;
    Expr bare = isAddress ? ParenExpr.strip(((UnaryExpr) expr).operand()) : expr;
    if (!(bare instanceof CompositeLit literal) || depth > DEEPEST || isAddress && depth > 0) {
      return null;
    }
    Type type = answers.type(literal);
    Selection own = ValueMethods.first(isAddress ? new Pointer(type) : type, names);
    if (own != null) {
      return promotes(literal, type, own) ? function(own) : null;
    }
    for (Expr element : literal.elements()) {
      Function found = element(literal, type, element, names, depth);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a method of a literal is one of the value that it embeds. */
  private boolean promotes(CompositeLit literal, Type type, Selection method) {
    return method.path().size() == 1
        && literal.elements().stream()
            .anyMatch(
                element ->
                    method.path().get(0).name().equals(field(literal, type, element))
                        && !type(value(element)).isUnknown());
  }

  private @Nullable Function element(
      CompositeLit literal, Type type, Expr element, List<String> names, int depth) {
    if (type.underlying() instanceof Struct struct && !isWritten(struct, literal, type, element)) {
      return null;
    }
    Expr value = inside(value(element));
    Type held = type(value);
    return held.isUnknown()
        ? within(value, names, depth + 1)
        : function(ValueMethods.first(held, names));
  }

  /** Libraries ask nothing of fields that are not exported, or that a tag leaves out. */
  private boolean isWritten(Struct struct, CompositeLit literal, Type type, Expr element) {
    String name = field(literal, type, element);
    for (int i = 0; i < struct.fields().size(); i++) {
      Variable field = struct.fields().get(i);
      if (field.name().equals(name)) {
        String tag = i < struct.tags().size() ? struct.tags().get(i) : "";
        return field.isExported() && !tag.contains(":\"-\"");
      }
    }
    return false;
  }

  private static Expr value(Expr element) {
    return element instanceof KeyValueExpr pair ? pair.value() : element;
  }

  /** The name of the field of a struct that an element is for. */
  private static String field(CompositeLit literal, Type type, Expr element) {
    if (element instanceof KeyValueExpr pair) {
      return pair.key() instanceof Ident name ? name.name() : "";
    }
    int index = literal.elements().indexOf(element);
    return type.underlying() instanceof Struct struct && index < struct.fields().size()
        ? struct.fields().get(index).name()
        : "";
  }
}
