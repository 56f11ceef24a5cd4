package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads where code moves functions as values. */
final class MoveReader {
  private final Answers answers;
  private final References references;
  private final Facts facts;
  private final Containers containers;
  private @Nullable Code code;

  MoveReader(Answers answers, References references, Facts facts) {
    this.answers = answers;
    this.references = references;
    this.facts = facts;
    this.containers = new Containers(answers, references);
  }

  void enter(Code entered) {
    code = entered;
  }

  /** A value with methods goes somewhere. */
  void add(Expr value, Type as, Sink sink, Type into) {
    facts.movements.add(new Movement(code(), new Reference.Instance(as), sink, value, as, into));
  }

  /** The code that is being read. */
  Code code() {
    if (code == null) {
      throw new IllegalStateException("no code is being read");
    }
    return code;
  }

  /** A function value goes somewhere; it is taken care of. */
  void add(Expr value, Sink sink, Type into) {
    Type as = answers.type(value);
    Reference reference = references.take(value);
    facts.movements.add(new Movement(code(), reference, sink, references.inner(value), as, into));
  }

  void assign(AssignStmt assign) {
    if (assign.operator() == Operator.ASSIGN || assign.operator() == Operator.DEFINE) {
      assign(assign.left(), assign.right());
    }
  }

  void declare(VarSpec spec) {
    if (!spec.values().isEmpty()) {
      assign(spec.names(), spec.values());
    }
  }

  private void assign(List<? extends Expr> left, List<Expr> right) {
    if (left.size() == right.size()) {
      for (int i = 0; i < left.size(); i++) {
        assign(left.get(i), right.get(i));
      }
    } else {
      for (int i = 0; i < left.size(); i++) {
        assignOne(left.get(i), right.get(0), i);
      }
    }
  }

  private void assign(Expr left, Expr right) {
    if (references.isFunction(right) || isNilFunction(left, right)) {
      add(right, sink(left), answers.type(left));
    } else {
      elements(left, right);
    }
  }

  /** {@code x := []func(){...}} and {@code x = append(x, f)}. */
  private void elements(Expr left, Expr right) {
    Sink sink = null;
    for (Expr element : containers.functions(right)) {
      sink = sink == null ? container(left) : sink;
      add(element, sink, Unknown.TYPE);
    }
  }

  private Sink container(Expr left) {
    Variable variable = references.variable(left);
    return variable == null ? Sink.NOWHERE : new Sink.IntoElements(variable);
  }

  /** A variable that is no function gets nil every day. */
  private boolean isNilFunction(Expr left, Expr right) {
    return isNil(right) && answers.type(left).underlying() instanceof Signature;
  }

  static boolean isNil(Expr value) {
    return value instanceof Ident ident && ident.name().equals("nil");
  }

  /** One of the results of a call, a receive, a type assertion. */
  private void assignOne(Expr left, Expr right, int index) {
    if (answers.type(left).underlying() instanceof Signature || isFunctionVariable(left)) {
      Type none = Unknown.TYPE;
      Reference value = references.several(right, index);
      facts.movements.add(new Movement(code(), value, sink(left), left, none, answers.type(left)));
    }
  }

  private boolean isFunctionVariable(Expr left) {
    return left instanceof Ident ident
        && answers.symbol(ident) instanceof Variable variable
        && variable.type().underlying() instanceof Signature;
  }

  private Sink sink(Expr left) {
    Expr bare = ParenExpr.strip(left);
    if (bare instanceof IndexExpr index) {
      Variable container = references.variable(index.operand());
      return container == null ? Sink.NOWHERE : new Sink.IntoElements(container);
    }
    Variable variable = references.variable(bare);
    if (variable == null) {
      return Sink.NOWHERE;
    }
    boolean isField = bare instanceof SelectorExpr && variable.isField();
    Type owner = isField ? answers.type(((SelectorExpr) bare).operand()) : Unknown.TYPE;
    return new Sink.Into(variable, SymbolNames.of(owner, variable));
  }

  /** The variable of a loop over functions. */
  void iterate(RangeStmt range) {
    List<Expr> variables = range.variables();
    if (variables.size() == 2 && isFunctionVariable(variables.get(1))) {
      Variable container = references.variable(range.operand());
      Reference element = container == null ? Reference.UNKNOWN : new Reference.Element(container);
      Expr variable = variables.get(1);
      Type none = Unknown.TYPE;
      facts.movements.add(
          new Movement(code(), element, sink(variable), range.operand(), none, none));
    }
  }

  /** A function can be compared with nil only, and goes nowhere by that. */
  void compare(BinaryExpr comparison) {
    if (isNil(comparison.right()) && references.isFunction(comparison.left())) {
      references.variable(comparison.left());
    }
  }

  /** Whoever has the address of a variable may assign to it. */
  void address(UnaryExpr unary) {
    boolean isFunction = answers.type(unary.operand()).underlying() instanceof Signature;
    if (unary.operator() == Operator.AND && isFunction) {
      Variable variable = references.variable(unary.operand());
      Place place = variable == null ? null : Place.of(variable);
      facts.open.addAll(place == null ? List.of() : List.of(place));
    }
  }
}
