package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Struct;
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
    facts.movements.add(new Movement(code(), reference, sink, value, as, into));
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
      left.forEach(this::assignUnknown);
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
  private void assignUnknown(Expr left) {
    if (answers.type(left).underlying() instanceof Signature || isFunctionVariable(left)) {
      Type none = Unknown.TYPE;
      facts.movements.add(
          new Movement(code(), Reference.UNKNOWN, sink(left), left, none, answers.type(left)));
    }
  }

  private boolean isFunctionVariable(Expr left) {
    return left instanceof Ident ident
        && answers.symbol(ident) instanceof Variable variable
        && variable.type().underlying() instanceof Signature;
  }

  private Sink sink(Expr left) {
    Expr bare = References.unparen(left);
    if (bare instanceof IndexExpr index) {
      Variable container = references.variable(index.operand());
      return container == null ? Sink.NOWHERE : new Sink.IntoElements(container);
    }
    Variable variable = references.variable(bare);
    return variable == null ? Sink.NOWHERE : new Sink.Into(variable);
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

  /** The fields of a struct. */
  void compose(CompositeLit literal) {
    Type type = answers.type(literal);
    Type base = type.underlying() instanceof Pointer pointer ? pointer.element() : type;
    if (!(base.underlying() instanceof Struct struct)) {
      return;
    }
    List<Variable> fields = struct.fields();
    for (int i = 0; i < literal.elements().size(); i++) {
      Expr element = literal.elements().get(i);
      if (element instanceof KeyValueExpr pair && pair.key() instanceof Ident key) {
        references.mark(key);
        if (answers.symbol(key) instanceof Variable field) {
          field(field, pair.value());
        }
      } else if (i < fields.size()) {
        field(fields.get(i), element);
      }
    }
  }

  private void field(Variable field, Expr value) {
    if (references.isFunction(value)) {
      add(value, new Sink.Into(field), field.type());
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
