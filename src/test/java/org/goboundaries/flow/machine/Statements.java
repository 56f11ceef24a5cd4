package org.goboundaries.flow.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.machine.Frame.Cell;
import org.goboundaries.flow.machine.Frame.Deferred;
import org.goboundaries.flow.machine.Stop.End;
import org.goboundaries.flow.machine.Stop.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.DeclStmt;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Runs the statements of functions. */
final class Statements {
  private static final Jump NEXT = new Jump(Way.NEXT, "", null);

  private final Machine machine;
  private final Expressions expressions;

  Statements(Machine machine) {
    this.machine = machine;
    this.expressions = new Expressions(machine);
  }

  /** Where a statement leads. */
  private enum Way {
    NEXT,
    BREAK,
    CONTINUE,
    GOTO,
    FALLTHROUGH,
    RETURN
  }

  private record Jump(Way way, String label, @Nullable Object result) {
    /** Whether it leads to a loop or switch of this label, or to the innermost one. */
    private boolean isTo(Way wanted, String own) {
      return way == wanted && (label.isEmpty() || label.equals(own));
    }
  }

  @Nullable Object runBody(Frame frame) {
    Jump jump = run(frame, Objects.requireNonNull(frame.code.body()).statements());
    return jump.result;
  }

  private Jump run(Frame frame, List<Stmt> statements) {
    int at = 0;
    while (at < statements.size()) {
      Jump jump = run(frame, statements.get(at), "");
      int target = jump.way == Way.GOTO ? labelled(statements, jump.label) : -1;
      if (jump.way != Way.NEXT && target < 0) {
        return jump;
      }
      at = target < 0 ? at + 1 : target;
    }
    return NEXT;
  }

  private static int labelled(List<Stmt> statements, String label) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof LabeledStmt labelled
          && labelled.label().name().equals(label)) {
        return i;
      }
    }
    return -1;
  }

  private Jump run(Frame frame, Stmt statement, String label) {
    if (statement instanceof ExprStmt expression) {
      expressions.value(frame, expression.expression());
    } else if (statement instanceof AssignStmt assign) {
      assign(frame, assign);
    } else if (statement instanceof IncDecStmt step) {
      Cell cell = cell(frame, (Ident) step.operand());
      cell.value = (Integer) cell.value + (step.increment() ? 1 : -1);
    } else if (statement instanceof DeclStmt local
        && local.declaration() instanceof VarDecl variables) {
      variables.specs().forEach(spec -> declare(frame, spec, frame.cells));
    } else if (statement instanceof DeferStmt defer) {
      var invocation = expressions.prepare(frame, defer.call());
      machine.watcher.before(frame, defer.call());
      frame.deferred.push(new Deferred(defer.call(), invocation));
    } else if (statement instanceof GoStmt start) {
      Goroutine goroutine = new Goroutine();
      var invocation = expressions.prepare(frame, start.call(), goroutine);
      machine.watcher.before(frame, start.call());
      machine.start(invocation, goroutine);
    } else {
      return control(frame, statement, label);
    }
    return NEXT;
  }

  private Jump control(Frame frame, Stmt statement, String label) {
    if (statement instanceof Block block) {
      return leaving(run(frame, block.statements()), label);
    } else if (statement instanceof LabeledStmt labelled) {
      return run(frame, labelled.statement(), labelled.label().name());
    } else if (statement instanceof ReturnStmt result) {
      Object value =
          result.results().isEmpty() ? null : expressions.copied(frame, result.results().get(0));
      return new Jump(Way.RETURN, "", value);
    } else if (statement instanceof BranchStmt branch) {
      Ident target = branch.label();
      return new Jump(Way.valueOf(branch.kind().name()), target == null ? "" : target.name(), null);
    } else if (statement instanceof IfStmt choice) {
      return choose(frame, choice);
    } else if (statement instanceof ForStmt loop) {
      return loop(frame, loop, label);
    } else if (statement instanceof RangeStmt loop) {
      return range(frame, loop, label);
    } else if (statement instanceof SwitchStmt choice) {
      return choose(frame, choice, label);
    } else if (statement instanceof SelectStmt choice) {
      return select(frame, choice, label);
    }
    throw new IllegalArgumentException("no statement of these programs: " + statement);
  }

  /** Behind a labelled block a break goes on. */
  private static Jump leaving(Jump jump, String label) {
    boolean isLeft = jump.way == Way.BREAK && !label.isEmpty() && jump.label.equals(label);
    return isLeft ? NEXT : jump;
  }

  private Jump choose(Frame frame, IfStmt choice) {
    if (choice.init() != null) {
      run(frame, choice.init(), "");
    }
    if (expressions.isTrue(frame, choice.condition())) {
      return run(frame, choice.body().statements());
    }
    return choice.otherwise() == null ? NEXT : run(frame, choice.otherwise(), "");
  }

  private Jump loop(Frame frame, ForStmt loop, String label) {
    if (loop.init() != null) {
      run(frame, loop.init(), "");
    }
    while (loop.condition() == null || expressions.isTrue(frame, loop.condition())) {
      Jump jump = run(frame, loop.body().statements());
      if (jump.isTo(Way.BREAK, label)) {
        return NEXT;
      } else if (jump.way != Way.NEXT && !jump.isTo(Way.CONTINUE, label)) {
        return jump;
      }
      renew(frame, loop);
      if (loop.post() != null) {
        run(frame, loop.post(), "");
      }
    }
    return NEXT;
  }

  /** Since Go 1.22 each iteration has variables of its own. */
  private void renew(Frame frame, ForStmt loop) {
    if (machine.program.hasLoopVariables()
        && loop.init() instanceof AssignStmt init
        && init.operator() == Operator.DEFINE) {
      for (Expr name : init.left()) {
        Place place = place(frame, (Ident) name);
        frame.cells.put(place, new Cell(frame.value(place)));
      }
    }
  }

  private Jump range(Frame frame, RangeStmt loop, String label) {
    Object operand = expressions.value(frame, loop.operand());
    List<?> elements = operand instanceof List<?> list ? list : numbers((Integer) operand);
    for (int i = 0; i < elements.size(); i++) {
      List<Expr> variables = loop.variables();
      for (int k = 0; k < variables.size(); k++) {
        Object value = k == 0 ? Integer.valueOf(i) : elements.get(i);
        boolean isNew = loop.define() && (i == 0 || machine.program.hasLoopVariables());
        set(frame, variables.get(k), value, isNew);
      }
      Jump jump = run(frame, loop.body().statements());
      if (jump.isTo(Way.BREAK, label)) {
        return NEXT;
      } else if (jump.way != Way.NEXT && !jump.isTo(Way.CONTINUE, label)) {
        return jump;
      }
    }
    return NEXT;
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private Jump choose(Frame frame, SwitchStmt choice, String label) {
    Object tag = choice.tag() == null ? Boolean.TRUE : expressions.value(frame, choice.tag());
    int chosen = -1;
    for (int i = 0; i < choice.clauses().size() && chosen < 0; i++) {
      for (Expr value : choice.clauses().get(i).values()) {
        if (chosen < 0 && Objects.equals(tag, expressions.value(frame, value))) {
          chosen = i;
        }
      }
    }
    for (int i = 0; i < choice.clauses().size() && chosen < 0; i++) {
      chosen = choice.clauses().get(i).values().isEmpty() ? i : -1;
    }
    Jump jump = NEXT;
    while (chosen >= 0) {
      CaseClause clause = choice.clauses().get(chosen);
      jump = run(frame, clause.body());
      chosen = jump.way == Way.FALLTHROUGH ? chosen + 1 : -1;
    }
    return jump.isTo(Way.BREAK, label) ? NEXT : jump;
  }

  /** A clause whose channel is ready, or the default clause. */
  private Jump select(Frame frame, SelectStmt choice, String label) {
    CommClause otherwise = null;
    CommClause chosen = null;
    for (CommClause clause : choice.clauses()) {
      if (clause.communication() == null) {
        otherwise = clause;
      } else if (isReady(frame, clause.communication()) && chosen == null) {
        chosen = clause;
      }
    }
    CommClause taken = chosen == null ? otherwise : chosen;
    if (taken == null) {
      throw new End(Kind.BLOCKED);
    }
    Jump jump = run(frame, taken.body());
    return jump.isTo(Way.BREAK, label) ? NEXT : jump;
  }

  private boolean isReady(Frame frame, Stmt communication) {
    UnaryExpr receive = (UnaryExpr) ((ExprStmt) communication).expression();
    return expressions.isTrue(frame, receive.operand());
  }

  private void assign(Frame frame, AssignStmt assign) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Expr right : assign.right()) {
      values.add(expressions.copied(frame, right));
    }
    for (int i = 0; i < values.size(); i++) {
      set(frame, assign.left().get(i), values.get(i), assign.operator() == Operator.DEFINE);
    }
  }

  private void set(Frame frame, Expr place, @Nullable Object value, boolean isDefined) {
    if (place instanceof SelectorExpr selector) {
      expressions
          .struct(frame, selector.operand())
          .fields
          .put(Place.of(Objects.requireNonNull(frame.answers.symbol(selector.selector()))), value);
    } else if (place instanceof Ident name && !name.name().equals("_")) {
      if (isDefined) {
        frame.cells.put(place(frame, name), new Cell(value));
      } else {
        cell(frame, name).value = value;
      }
    }
  }

  void declare(Frame frame, VarSpec spec, Map<Place, Cell> variables) {
    for (int i = 0; i < spec.names().size(); i++) {
      Ident name = spec.names().get(i);
      Symbol symbol = Objects.requireNonNull(frame.answers.symbol(name));
      Object value =
          spec.values().isEmpty()
              ? Values.zero(symbol.type())
              : expressions.copied(frame, spec.values().get(i));
      variables.put(Place.of(symbol), new Cell(Values.declared(value, symbol)));
    }
  }

  private Cell cell(Frame frame, Ident name) {
    Place place = place(frame, name);
    Cell cell = frame.cells.get(place);
    return cell == null ? Objects.requireNonNull(machine.packageVariables.get(place)) : cell;
  }

  private static Place place(Frame frame, Ident name) {
    return Objects.requireNonNull(
        Place.of(Objects.requireNonNull(frame.answers.symbol(name), name.name())));
  }
}
