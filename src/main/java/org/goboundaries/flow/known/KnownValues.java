package org.goboundaries.flow.known;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What expressions of a declaration are worth in one call of it, as far as that is known. */
final class KnownValues {
  private static final Known ZERO = new Known.Zero();

  private final Answers answers;
  private final Map<Symbol, Known> given;
  private final VariableChanges changes;
  private final DeadCode dead;
  // variables that are declared without a value
  private final Map<Symbol, Node> empty = new IdentityHashMap<>();
  private final Set<Symbol> asked = new HashSet<>();

  /**
   * Of a call.
   *
   * @param given the parameters of which something is known
   */
  KnownValues(Answers answers, Decl declaration, Map<Symbol, Known> given) {
    this.answers = answers;
    this.given = given;
    this.changes = new VariableChanges(answers);
    this.dead = new DeadCode(this);
    // where nothing is passed hardly a branch is decided, and bodies of tests are long
    if (!given.isEmpty()) {
      Walk.tree(declaration, this::read);
    }
  }

  private boolean read(Node node) {
    changes.read(node);
    dead.read(node);
    if (node instanceof VarSpec spec && spec.values().isEmpty()) {
      spec.names().forEach(name -> note(name, spec));
    }
    return true;
  }

  private void note(Ident name, VarSpec spec) {
    Symbol symbol = answers.symbol(name);
    if (symbol instanceof Variable variable && variable.kind() == Variable.Kind.LOCAL) {
      empty.put(symbol, spec);
    }
  }

  /** Whether a node is never got to in this call. */
  boolean isDead(Node node) {
    return dead.contains(node);
  }

  /** The type of an expression. */
  Answers answers() {
    return answers;
  }

  /** What an expression is worth; null where that isn't known. */
  @Nullable Known of(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    Value value = answers.value(bare);
    if (value != null) {
      return new Known.Constant(value);
    } else if (bare instanceof Ident name) {
      return of(answers.symbol(name));
    } else if (bare instanceof SelectorExpr selector) {
      return of(selector);
    } else if (bare instanceof CompositeLit literal) {
      boolean isZero = literal.elements().isEmpty() && isStruct(literal);
      return isZero ? ZERO : null;
    }
    return bare instanceof CallExpr call ? length(call) : null;
  }

  private @Nullable Known of(@Nullable Symbol symbol) {
    if (symbol instanceof Nil) {
      return ZERO;
    }
    Known known = symbol == null ? null : given.get(symbol);
    if (known == null && symbol != null && empty.containsKey(symbol)) {
      known = ZERO;
    }
    return symbol instanceof Variable variable && known != null && isSteady(variable)
        ? known
        : null;
  }

  /** Whether nothing that is got to changes it. Who asks that of itself gets a no. */
  private boolean isSteady(Variable variable) {
    if (!asked.add(variable)) {
      return false;
    }
    boolean isSteady = changes.of(variable).stream().allMatch(dead::contains);
    asked.remove(variable);
    return isSteady;
  }

  private @Nullable Known of(SelectorExpr selector) {
    if (selector.operand() instanceof Ident name
        && answers.symbol(name) instanceof PackageName imported) {
      return new Known.Named(imported.path(), selector.selector().name());
    }
    boolean isField = answers.symbol(selector.selector()) instanceof Variable;
    boolean isOfZero =
        isField && isStruct(selector.operand()) && ZERO.equals(of(selector.operand()));
    return isOfZero ? ZERO : null;
  }

  private boolean isStruct(Expr expr) {
    return answers.type(expr).underlying() instanceof Struct;
  }

  private @Nullable Known length(CallExpr call) {
    boolean isLength =
        answers.callee(call) instanceof Builtin builtin
            && builtin.name().equals("len")
            && call.arguments().size() == 1;
    return isLength && ZERO.equals(of(call.arguments().get(0))) ? ZERO : null;
  }

  /** Whether a condition holds. */
  Answer holds(Expr condition) {
    Expr bare = ParenExpr.strip(condition);
    if (bare instanceof UnaryExpr unary && unary.operator() == Operator.NOT) {
      return holds(unary.operand()).not();
    } else if (bare instanceof BinaryExpr binary) {
      return holds(binary);
    }
    Known known = of(bare);
    return known == null ? Answer.UNKNOWN : known.is(new Known.Constant(new Value.Bool(true)));
  }

  private Answer holds(BinaryExpr binary) {
    return switch (binary.operator()) {
      case LAND -> both(holds(binary.left()), holds(binary.right()));
      case LOR -> both(holds(binary.left()).not(), holds(binary.right()).not()).not();
      case EQL -> isSame(binary.left(), binary.right());
      case NEQ -> isSame(binary.left(), binary.right()).not();
      default -> Answer.UNKNOWN;
    };
  }

  private static Answer both(Answer one, Answer other) {
    if (one == Answer.NO || other == Answer.NO) {
      return Answer.NO;
    }
    return one == other ? one : Answer.UNKNOWN;
  }

  /** Whether two expressions are worth the same. */
  Answer isSame(Expr one, Expr other) {
    Known left = of(one);
    Known right = of(other);
    return left == null || right == null ? Answer.UNKNOWN : left.is(right);
  }
}
