package org.goboundaries.flow.cgo;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CIndex;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.flow.graph.Agenda;
import org.goboundaries.flow.graph.Draft;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.Target;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions of C: operands first, from left to right. */
final class CExpressions {
  private static final Set<Outcome> RETURNS = Set.of(Outcome.RETURNS);
  private static final Set<String> UNEVALUATED = Set.of("sizeof", "alignof", "_Alignof");

  private final Draft<CNode> draft;
  private final Agenda agenda;
  private final Function<CCall, Set<Outcome>> outcomes;
  private final CStatements statements;
  private final Map<CCall, CNode> takers = new IdentityHashMap<>();

  CExpressions(
      Draft<CNode> draft,
      Agenda agenda,
      Function<CCall, Set<Outcome>> outcomes,
      CStatements statements) {
    this.draft = draft;
    this.agenda = agenda;
    this.outcomes = outcomes;
    this.statements = statements;
  }

  /** What takes the results of calls, as far as it was noted. */
  Map<CCall, CNode> takers() {
    return takers;
  }

  /** Evaluates an expression whose value a node takes; without a value there is nothing to do. */
  void value(@Nullable CExpr value, CNode taker) {
    if (value != null) {
      if (CCast.strip(value) instanceof CCall call) {
        takers.put(call, taker);
      }
      value(value);
    }
  }

  /** Evaluates an expression for its value, or what stands where one could. */
  void value(CNode node) {
    if (node instanceof CCall call) {
      agenda.next(
          () -> value(call.function()),
          () -> agenda.forEach(call.arguments(), this::argument),
          () -> draft.point(PointKind.CALL, call, outcomes.apply(call)));
    } else if (node instanceof CBinary binary) {
      binary(binary);
    } else if (node instanceof CUnary unary) {
      unary(unary);
    } else if (node instanceof CConditional choice) {
      conditional(choice);
    } else if (node instanceof CStmt statement) {
      statements.read(statement);
    } else if (node instanceof CAssign assign) {
      agenda.next(
          () -> value(assign.target()),
          () -> value(assign.value(), assign),
          () -> draft.point(PointKind.ASSIGN, assign));
    } else if (node instanceof CVariable variable) {
      agenda.next(
          () -> value(variable.value(), variable), () -> draft.point(PointKind.ASSIGN, variable));
    } else {
      parts(node);
    }
  }

  private void parts(CNode node) {
    if (node instanceof CMember member) {
      agenda.next(() -> value(member.object()));
    } else if (node instanceof CCast cast) {
      agenda.next(() -> value(cast.operand()));
    } else if (node instanceof CIndex index) {
      agenda.next(() -> value(index.array()), () -> values(index.indices()));
    } else if (node instanceof CInitialiser initialiser) {
      values(initialiser.elements().stream().map(CExpressions::element).toList());
    } else if (node instanceof COther other) {
      values(other.parts());
    }
  }

  /** What a designator names is no variable. */
  private static CExpr element(CExpr element) {
    return element instanceof CAssign designated ? designated.value() : element;
  }

  void values(List<? extends CNode> nodes) {
    agenda.forEach(nodes, this::value);
  }

  /** What the address of a name is handed to is a matter of the call. */
  private void argument(CExpr argument) {
    if (!(CCast.strip(argument) instanceof CUnary unary && isAddressOfName(unary))) {
      value(argument);
    }
  }

  private static boolean isAddressOfName(CUnary unary) {
    return unary.isAddress() && unary.operand() instanceof CName;
  }

  private void unary(CUnary unary) {
    if (!UNEVALUATED.contains(unary.operator())) {
      boolean isChange = unary.operator().equals("++") || unary.operator().equals("--");
      agenda.next(
          () -> value(unary.operand()),
          () -> {
            if (isChange) {
              draft.point(PointKind.ASSIGN, unary);
            } else if (isAddressOfName(unary)) {
              draft.point(PointKind.OPERATION, unary);
            }
          });
    }
  }

  private void binary(CBinary binary) {
    if (isLogical(binary)) {
      Target end = new Target();
      agenda.next(() -> condition(binary, end, end), () -> draft.place(end));
    } else {
      agenda.next(() -> value(binary.left()), () -> value(binary.right()));
    }
  }

  /** GNU's {@code a ?: b} evaluates its condition once. */
  private void conditional(CConditional choice) {
    Target yes = new Target();
    Target no = new Target();
    Target end = new Target();
    agenda.next(
        () -> condition(choice.condition(), yes, no),
        () -> draft.place(yes),
        () -> {
          if (choice.then() != choice.condition()) {
            value(choice.then());
          }
        },
        () -> draft.jump(end),
        () -> draft.place(no),
        () -> value(choice.otherwise()),
        () -> draft.place(end));
  }

  /** Evaluates what decides where to go on: it leads to one of two places ahead. */
  void condition(CNode node, Target yes, Target no) {
    if (node instanceof CUnary not && not.operator().equals("!")) {
      agenda.next(() -> condition(not.operand(), no, yes));
    } else if (node instanceof CBinary binary && isLogical(binary)) {
      Target second = new Target();
      boolean isAnd = binary.operator().equals("&&");
      agenda.next(
          () -> condition(binary.left(), isAnd ? second : yes, isAnd ? no : second),
          () -> draft.place(second),
          () -> condition(binary.right(), yes, no));
    } else if (node instanceof COther other && !other.parts().isEmpty()) {
      int last = other.parts().size() - 1;
      agenda.next(
          () -> values(other.parts().subList(0, last)),
          () -> condition(other.parts().get(last), yes, no));
    } else {
      agenda.next(() -> value(node), () -> draft.fork(PointKind.TEST, node, RETURNS, yes, no));
    }
  }

  private static boolean isLogical(CBinary binary) {
    return binary.operator().equals("&&") || binary.operator().equals("||");
  }
}
