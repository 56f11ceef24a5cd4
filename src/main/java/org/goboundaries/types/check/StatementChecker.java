package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.DeclStmt;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Checks statements. */
final class StatementChecker {
  // A name is looked for in all scopes of a chain: after so many things are unknown.
  private static final int MAX_SCOPES = 500;

  private final Context context;
  private final AssignmentChecker assignments;
  private final RangeChecker ranges;
  private final Switches switches;
  private final LocalDeclarations declarations;
  private Labels labels = new Labels();

  StatementChecker(Context context) {
    this.context = context;
    this.assignments = new AssignmentChecker(context);
    this.ranges = new RangeChecker(context);
    this.switches = new Switches(context);
    this.declarations = new LocalDeclarations(context);
  }

  /** Checks the body of a function in the scope of its parameters. */
  void function(Block body) {
    Labels outer = labels;
    labels = new Labels();
    all(body.statements());
    labels.resolve(context);
    labels = outer;
  }

  void all(List<Stmt> statements) {
    statements.forEach(this::check);
  }

  void check(@Nullable Stmt statement) {
    if (statement == null || !context.depth.enter()) {
      return;
    }
    try {
      simple(statement);
    } finally {
      context.depth.leave();
    }
  }

  private void simple(Stmt statement) {
    if (statement instanceof ExprStmt s) {
      context.exprs.checkDefault(s.expression());
    } else if (statement instanceof AssignStmt s) {
      assignments.assign(s);
    } else if (statement instanceof ReturnStmt s) {
      returns(s);
    } else if (statement instanceof DeferStmt s) {
      context.exprs.check(s.call());
    } else if (statement instanceof GoStmt s) {
      context.exprs.check(s.call());
    } else if (statement instanceof DeclStmt s) {
      declarations.declare(s.declaration());
    } else if (statement instanceof IncDecStmt s) {
      context.exprs.check(s.operand());
    } else if (statement instanceof SendStmt s) {
      send(s);
    } else {
      compound(statement);
    }
  }

  private void compound(Stmt statement) {
    if (statement instanceof LabeledStmt || statement instanceof BranchStmt) {
      label(statement);
      return;
    }
    context.open();
    if (statement instanceof Block s) {
      all(s.statements());
    } else if (statement instanceof IfStmt s) {
      conditional(s);
    } else if (statement instanceof ForStmt s) {
      loop(s);
    } else if (statement instanceof RangeStmt s) {
      ranges.range(s);
    } else if (statement instanceof SwitchStmt s) {
      switches.expression(s);
    } else if (statement instanceof TypeSwitchStmt s) {
      switches.type(s);
    } else if (statement instanceof SelectStmt s) {
      s.clauses().forEach(this::communication);
    } else if (statement instanceof CommClause s) {
      communication(s);
    } else if (statement instanceof CaseClause s) {
      all(s.body());
    }
    context.close();
  }

  private void label(Stmt statement) {
    if (statement instanceof LabeledStmt s) {
      labels.declare(s, context);
      check(s.statement());
    } else if (statement instanceof BranchStmt s) {
      labels.use(s);
    }
  }

  /** A chain of else-if is as deep as it is long: it is followed in a loop. */
  private void conditional(IfStmt first) {
    Scope outside = context.scope;
    Stmt next = first;
    int scopes = 0;
    while (next instanceof IfStmt at && scopes < MAX_SCOPES) {
      if (at.init() != null) {
        context.open();
        scopes++;
        check(at.init());
      }
      context.exprs.checkDefault(at.condition());
      check(at.body());
      next = at.otherwise();
    }
    if (!(next instanceof IfStmt)) {
      check(next);
    }
    context.scope = outside;
  }

  private void loop(ForStmt loop) {
    check(loop.init());
    context.exprs.checkDefault(loop.condition());
    check(loop.post());
    check(loop.body());
  }

  private void communication(CommClause clause) {
    context.open();
    check(clause.communication());
    all(clause.body());
    context.close();
  }

  private void send(SendStmt send) {
    Operand channel = context.exprs.check(send.channel());
    Type element = Core.of(channel.type()) instanceof Channel type ? type.element() : Unknown.TYPE;
    Operand value = context.exprs.check(send.value());
    context.untyped.convert(send.value(), value, element);
  }

  private void returns(ReturnStmt statement) {
    Signature function = context.function;
    List<Variable> results = function == null ? List.of() : function.results();
    for (int i = 0; i < statement.results().size(); i++) {
      Type target = i < results.size() ? results.get(i).type() : Unknown.TYPE;
      assignments.value(statement.results().get(i), target);
    }
  }
}
