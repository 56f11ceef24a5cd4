package org.goboundaries.flow.cgo;

import java.util.ArrayList;
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
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.flow.graph.GraphBuilder;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.Target;
import org.goboundaries.flow.graph.Worklist;

/** Evaluates expressions of C: operands first, from left to right. */
final class CExpressions {
  private static final Set<String> UNEVALUATED = Set.of("sizeof", "alignof", "_Alignof");

  private final GraphBuilder<CNode> draft;
  private final Worklist agenda;
  private final Function<CCall, Set<Outcome>> outcomes;
  private final CStatements statements;
  private final Map<CCall, CNode> parents = new IdentityHashMap<>();

  CExpressions(
      GraphBuilder<CNode> draft,
      Worklist agenda,
      Function<CCall, Set<Outcome>> outcomes,
      CStatements statements) {
    this.draft = draft;
    this.agenda = agenda;
    this.outcomes = outcomes;
    this.statements = statements;
  }

  /** The nodes around calls, and around the casts of their results. */
  Map<CCall, CNode> parents() {
    return parents;
  }

  /** Evaluates what stands in a node, in the order of the text. */
  void parts(CNode node) {
    List<CNode> parts = new ArrayList<>();
    node.forEachChild(parts::add);
    agenda.forEach(parts, part -> value(part, node));
  }

  /** Evaluates an expression, or what stands where one could. */
  void value(CNode node, CNode parent) {
    if (node instanceof CStmt statement) {
      statements.read(statement);
    } else if (node instanceof CCast cast) {
      agenda.next(() -> value(cast.operand(), parent));
    } else if (isLogical(node)) {
      Target end = new Target();
      agenda.next(() -> condition(node, parent, end, end), () -> draft.place(end));
    } else if (node instanceof CConditional choice) {
      conditional(choice);
    } else if (!(node instanceof CUnary unary && UNEVALUATED.contains(unary.operator()))) {
      agenda.next(() -> parts(node), () -> operate(node, parent));
    }
  }

  private void operate(CNode node, CNode parent) {
    if (node instanceof CCall call) {
      parents.put(call, parent);
      draft.point(PointKind.CALL, call, outcomes.apply(call));
    } else if (isStore(node) && !(parent instanceof CInitialiser)) {
      draft.point(PointKind.ASSIGN, node);
    } else if (node instanceof CUnary unary
        && unary.isAddress()
        && unary.operand() instanceof CName
        && !(parent instanceof CCall)) {
      draft.point(PointKind.OPERATION, unary);
    }
  }

  private static boolean isStore(CNode node) {
    return node instanceof CAssign
        || node instanceof CVariable
        || node instanceof CUnary unary
            && (unary.operator().equals("++") || unary.operator().equals("--"));
  }

  /** GNU's {@code a ?: b} has its condition for a value. */
  private void conditional(CConditional choice) {
    boolean hasValue = choice.then() != choice.condition();
    choose(
        choice,
        choice.condition(),
        () ->
            agenda.forEach(
                hasValue ? List.of(choice.then()) : List.of(), node -> value(node, choice)),
        () -> value(choice.otherwise(), choice));
  }

  /** Goes on by one of two ways to a common end. */
  void choose(CNode choice, CNode condition, Runnable then, Runnable otherwise) {
    Target yes = new Target();
    Target no = new Target();
    Target end = new Target();
    agenda.next(
        () -> condition(condition, choice, yes, no),
        () -> draft.place(yes),
        then,
        () -> draft.jump(end),
        () -> draft.place(no),
        otherwise,
        () -> draft.place(end));
  }

  /** Evaluates what decides where to go on: it leads to one of two places ahead. */
  void condition(CNode node, CNode parent, Target yes, Target no) {
    if (node instanceof CUnary not && not.operator().equals("!")) {
      agenda.next(() -> condition(not.operand(), not, no, yes));
    } else if (isLogical(node) && node instanceof CBinary binary) {
      Target second = new Target();
      boolean isAnd = binary.operator().equals("&&");
      agenda.next(
          () -> condition(binary.left(), binary, isAnd ? second : yes, isAnd ? no : second),
          () -> draft.place(second),
          () -> condition(binary.right(), binary, yes, no));
    } else if (node instanceof COther other && !other.parts().isEmpty()) {
      int last = other.parts().size() - 1;
      agenda.next(
          () -> agenda.forEach(other.parts().subList(0, last), part -> value(part, other)),
          () -> condition(other.parts().get(last), other, yes, no));
    } else {
      agenda.next(
          () -> value(node, parent),
          () -> draft.fork(PointKind.TEST, node, Set.of(Outcome.RETURNS), yes, no));
    }
  }

  private static boolean isLogical(CNode node) {
    return node instanceof CBinary binary
        && (binary.operator().equals("&&") || binary.operator().equals("||"));
  }
}
