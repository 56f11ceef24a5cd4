package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall;
import org.goboundaries.knowledge.Table;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Tells when the contexts end that others are derived from. */
final class Parents {
  private static final int LONGEST = 8;

  private final Bodies bodies;
  private final Handlers handlers;
  private final Table<ContextCall> table;
  private final NamedRows<ContextCall> rows;
  private final Predicate<String> mayBeUsed;

  /**
   * Of a program.
   *
   * @param mayBeUsed whether a name may be used anywhere in the module
   */
  Parents(Bodies bodies, Handlers handlers, Table<ContextCall> table, Predicate<String> mayBeUsed) {
    this.bodies = bodies;
    this.handlers = handlers;
    this.table = table;
    this.rows = new NamedRows<>(table);
    this.mayBeUsed = mayBeUsed;
  }

  /** What the table says of a call; null where it says nothing. */
  @Nullable ContextCall row(Site site) {
    List<ContextCall> found = rows.of(site.callee().names());
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * What an expression is.
   *
   * @param child the statement that derives from it: it may give its own variable another value
   */
  Parent of(Code code, Expr expr, Node child) {
    return of(code, expr, child, 0);
  }

  private Parent of(Code code, Expr expr, Node child, int depth) {
    Expr bare = ParenExpr.strip(expr);
    Answers answers = bodies.answers(code);
    ContextCall type = ofType(answers.type(bare));
    if (type != null) {
      return endless(code, bare, type);
    } else if (depth < LONGEST && bare instanceof CallExpr call) {
      return ofCall(code, call, child, depth);
    }
    return depth < LONGEST
            && bare instanceof Ident name
            && answers.symbol(name) instanceof Variable variable
        ? ofVariable(code, variable, child, depth)
        : Parent.UNKNOWN;
  }

  private @Nullable ContextCall ofType(Type type) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
    return owner == null
        ? null
        : table.of(owner.path(), ((Named) base).symbol().name()).stream()
            .filter(row -> row.kind() == ContextCall.Kind.ENDLESS)
            .findFirst()
            .orElse(null);
  }

  private Parent endless(Code code, Node at, ContextCall row) {
    return !row.unless().equals("-") && mayBeUsed.test(row.unless())
        ? Parent.UNKNOWN
        : Parent.endless(
            row.stays(), Step.at(code, at, "this context does not end with the request"));
  }

  private Parent ofCall(Code code, CallExpr call, Node child, int depth) {
    ContextCall row =
        bodies.calls().sites(code).stream()
            .filter(site -> site.node() == call)
            .findFirst()
            .map(this::row)
            .orElse(null);
    if (row == null) {
      return Parent.UNKNOWN;
    }
    return switch (row.kind()) {
      case ENDLESS -> endless(code, call, row);
      case REQUEST -> Parent.REQUEST;
      case PASSES ->
          row.slot().index() < call.arguments().size()
              ? of(code, call.arguments().get(row.slot().index()), child, depth + 1)
              : Parent.UNKNOWN;
      case DERIVES -> Parent.UNKNOWN;
    };
  }

  /** What all of its values are. */
  private Parent ofVariable(Code code, Variable variable, Node child, int depth) {
    List<Parent> found = new ArrayList<>();
    if (variable.kind() == Variable.Kind.PARAMETER) {
      found.add(ofParameter(code, variable));
    } else if (variable.kind() != Variable.Kind.LOCAL) {
      return Parent.UNKNOWN;
    }
    for (@Nullable Expr value : values(code, variable, child)) {
      found.add(value == null ? Parent.UNKNOWN : of(code, value, child, depth + 1));
    }
    boolean isOne = found.stream().map(Parent::kind).distinct().count() == 1;
    return isOne ? found.get(0) : Parent.UNKNOWN;
  }

  private Parent ofParameter(Code code, Variable variable) {
    for (Code around = code; around != null; around = around.outer()) {
      List<@Nullable Ident> names = around.parameters();
      for (int i = 0; i < names.size(); i++) {
        Ident name = names.get(i);
        if (name != null && name.start() == variable.offset()) {
          Parent other = around == code ? Parent.ofParameter(i) : Parent.UNKNOWN;
          return handlers.evidence(around) == null ? other : Parent.REQUEST;
        }
      }
    }
    return Parent.UNKNOWN;
  }

  /** The values that a variable gets elsewhere; null among them where one has no expression. */
  private List<@Nullable Expr> values(Code code, Variable variable, Node child) {
    Answers answers = bodies.answers(code);
    List<@Nullable Expr> found = new ArrayList<>();
    Walk.tree(
        code.declaration(),
        node -> {
          if (node != child && node instanceof AssignStmt assign) {
            add(answers, variable, assign.left(), assign.right(), found);
          } else if (node != child && node instanceof VarSpec spec && !spec.values().isEmpty()) {
            add(answers, variable, spec.names(), spec.values(), found);
          } else if (node instanceof RangeStmt loop) {
            add(answers, variable, loop.variables(), List.of(), found);
          }
          return true;
        });
    return found;
  }

  private static void add(
      Answers answers,
      Variable variable,
      List<? extends Expr> names,
      List<Expr> values,
      List<@Nullable Expr> found) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) instanceof Ident name && answers.symbol(name) == variable) {
        found.add(names.size() == values.size() ? values.get(i) : null);
      }
    }
  }
}
