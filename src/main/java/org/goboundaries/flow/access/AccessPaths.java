package org.goboundaries.flow.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The access paths of the expressions in one function. An element of a container, a result and a
 * variable that is assigned to again have none: they are not known to be the same object twice. A
 * local variable that holds a pointer stands for what it points to. May be used by many threads.
 */
public final class AccessPaths {
  private static final int LONGEST = 12;

  private final Code code;
  private final Answers answers;
  private final Definitions definitions;

  /** Those of a function. */
  public AccessPaths(Code code, Answers answers) {
    this.code = code;
    this.answers = answers;
    this.definitions = new Definitions(code.declaration(), answers);
  }

  /** The path of an expression; null where it has none. */
  public @Nullable AccessPath of(Expr expr) {
    return of(expr, 0);
  }

  private @Nullable AccessPath of(Expr expr, int depth) {
    Expr bare = ParenExpr.strip(expr);
    if (depth > LONGEST) {
      return null;
    } else if (bare instanceof StarExpr star) {
      return of(star.operand(), depth + 1);
    } else if (bare instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      return of(unary.operand(), depth + 1);
    } else if (bare instanceof SelectorExpr selector) {
      return ofSelector(selector, depth);
    }
    if (ReadView.is(bare)) {
      return of(ReadView.mutex(bare), depth + 1);
    }
    return bare instanceof Ident name && answers.symbol(name) instanceof Variable variable
        ? ofVariable(variable, depth)
        : null;
  }

  private @Nullable AccessPath ofVariable(Variable variable, int depth) {
    if (!definitions.isSteady(variable)) {
      return null;
    }
    Expr value = definitions.value(variable);
    boolean isPointer = variable.type().underlying() instanceof Pointer;
    boolean isMeant = value != null && (isPointer || ReadView.is(ParenExpr.strip(value)));
    AccessPath meant = value != null && isMeant ? of(value, depth + 1) : null;
    // what the variable points to may be another object than what its path leads to by now
    return meant == null || meant.mayLeadElsewhere() ? AccessPath.of(variable) : meant;
  }

  /** The only value of a local variable; null where there are others, or that isn't known. */
  public @Nullable Expr value(Ident name) {
    return answers.symbol(name) instanceof Variable variable && definitions.isSteady(variable)
        ? definitions.value(variable)
        : null;
  }

  private @Nullable AccessPath ofSelector(SelectorExpr selector, int depth) {
    if (!(answers.symbol(selector.selector()) instanceof Variable member)) {
      return null;
    } else if (selector.operand() instanceof Ident name
        && answers.symbol(name) instanceof PackageName) {
      return AccessPath.of(member);
    }
    AccessPath base = of(selector.operand(), depth + 1);
    List<Variable> fields = fields(selector);
    return base == null || fields == null ? null : base.then(fields);
  }

  /** The fields that a selector goes through, embedded ones included; null where unknown. */
  private @Nullable List<Variable> fields(SelectorExpr selector) {
    GoPackage from = code.unit().symbols();
    Selection found =
        Members.find(answers.type(selector.operand()), selector.selector().name(), from);
    if (found == null) {
      return null;
    }
    List<Variable> fields = new ArrayList<>(found.path());
    if (found.symbol() instanceof Variable field) {
      fields.add(field);
    }
    return fields;
  }

  /** The object that a method is called on, embedded fields that promote it included. */
  public @Nullable AccessPath receiver(Site site) {
    Node node = site.node();
    Expr function = node instanceof CallExpr call ? call.function() : null;
    function = node instanceof RangeStmt loop ? loop.operand() : function;
    return function == null ? null : receiver(function);
  }

  /** The object that a method value is bound to. */
  private @Nullable AccessPath receiver(Expr function) {
    if (!(ParenExpr.strip(function) instanceof SelectorExpr selector)
        || !(answers.symbol(selector.selector()) instanceof Function method)
        || !method.isMethod()
        || answers.isType(selector.operand())) {
      return null;
    }
    AccessPath base = of(selector.operand());
    List<Variable> fields = fields(selector);
    return base == null || fields == null ? null : base.then(fields);
  }

  /** The field or variable that a method is called on, of whatever object; null where unknown. */
  public @Nullable Variable receiverField(Site site) {
    return site.node() instanceof CallExpr call ? receiverField(call.function()) : null;
  }

  /** The field or variable that a method value is bound to; null where unknown. */
  public @Nullable Variable receiverField(Expr function) {
    if (!(ParenExpr.strip(function) instanceof SelectorExpr selector)) {
      return null;
    }
    List<Variable> promoting = fields(selector);
    if (promoting != null && !promoting.isEmpty()) {
      return promoting.get(promoting.size() - 1);
    }
    Expr operand = ParenExpr.strip(selector.operand());
    Ident name = operand instanceof SelectorExpr inner ? inner.selector() : null;
    name = operand instanceof Ident ident ? ident : name;
    return name != null && answers.symbol(name) instanceof Variable variable ? variable : null;
  }

  /** What an assignment, a declaration, or the head of a loop gives another value. */
  public List<AccessPath> assigned(Node statement) {
    List<Expr> places = new ArrayList<>();
    if (statement instanceof AssignStmt assign) {
      places.addAll(assign.left());
    } else if (statement instanceof IncDecStmt step) {
      places.add(step.operand());
    } else if (statement instanceof RangeStmt loop) {
      places.addAll(loop.variables());
    } else if (statement instanceof VarSpec spec) {
      places.addAll(spec.names());
    }
    return places.stream().map(this::place).filter(Objects::nonNull).toList();
  }

  /** A variable that is assigned to is meant itself, not what it stands for. */
  private @Nullable AccessPath place(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
        ? answers.symbol(name) instanceof Variable variable ? AccessPath.of(variable) : null
        : of(expr);
  }

  /**
   * A path of a callee as its caller knows it.
   *
   * @param path as the callee knows it
   * @param call from this function
   * @return null where the object is none of the caller's, or not known there
   */
  public @Nullable AccessPath atCaller(AccessPath path, Call call) {
    Variable root = path.root();
    Code callee = call.to();
    if (!callee.declares(root)) {
      // the variables that a literal of another declaration has captured are unknown here
      boolean isKnown = callee.declaration() == code.declaration() && isMadeHere(call);
      return isKnown || root.kind() == Variable.Kind.PACKAGE ? path : null;
    } else if (!(root.type().underlying() instanceof Pointer
        || root.type().underlying() instanceof Channel)) {
      // a copy has other locks
      return null;
    }
    AccessPath base =
        root.kind() == Variable.Kind.RECEIVER ? receiver(call) : argument(root, call, callee);
    return base == null ? null : base.then(path.fields());
  }

  /**
   * Whether a literal that is called has the same variables as the code around the call. One that
   * was kept in a variable may have those of another iteration, or of another call of the function.
   */
  public boolean isMadeHere(Call call) {
    if (!(call.to().node() instanceof FuncLit literal)) {
      return true;
    }
    Node site = call.site().node();
    boolean isWritten = site.contains(literal);
    return isWritten
        || (site instanceof CallExpr made
            && Stream.concat(Stream.of(made.function()), made.arguments().stream())
                .anyMatch(each -> isOnlyValue(each, literal)));
  }

  private boolean isOnlyValue(Expr variable, FuncLit literal) {
    Expr value =
        ParenExpr.strip(variable) instanceof Ident name
                && answers.symbol(name) instanceof Variable known
            ? definitions.value(known)
            : null;
    return value != null && ParenExpr.strip(value) == literal;
  }

  /** The receiver of what a call runs: a method that is passed brings its own. */
  private @Nullable AccessPath receiver(Call call) {
    PassedFunction passed = call.passed();
    return passed == null ? receiver(call.site()) : receiver(passed.argument());
  }

  /** What is passed gets its arguments from what runs it. */
  private @Nullable AccessPath argument(Variable root, Call edge, Code callee) {
    int index = index(root, callee);
    return index >= 0
            && edge.isDirect()
            && edge.site().node() instanceof CallExpr call
            && !call.spread()
            && index < call.arguments().size()
            && !isMethodExpression(call)
        ? of(call.arguments().get(index))
        : null;
  }

  private boolean isMethodExpression(CallExpr call) {
    return ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && answers.isType(selector.operand());
  }

  /** The number of a parameter; -1 for variadic ones and other variables. */
  private static int index(Variable root, Code callee) {
    int index = 0;
    for (Field field : parameters(callee)) {
      for (Ident name : field.names()) {
        if (name.start() == root.offset()) {
          boolean isVariadic =
              callee.type() instanceof Signature signature
                  && signature.isVariadic()
                  && index == signature.parameters().size() - 1;
          return isVariadic ? -1 : index;
        }
        index++;
      }
      index += field.names().isEmpty() ? 1 : 0;
    }
    return -1;
  }

  private static List<Field> parameters(Code callee) {
    if (callee.node() instanceof FuncDecl declaration) {
      return declaration.type().parameters();
    }
    return callee.node() instanceof FuncLit literal ? literal.type().parameters() : List.of();
  }
}
