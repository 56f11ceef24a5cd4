package org.goboundaries.flow.calls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Dispatch;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.InterfaceType;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;

/**
 * Reads one declaration, and each literal in it as code of its own. Parents are visited before
 * their children: a statement takes care of the function values that it knows to follow, and one
 * that a visit finds not taken care of goes where nobody follows it.
 */
final class CodeReader {
  private static final Dispatch<CodeReader, Boolean> BY_KIND =
      new Dispatch<CodeReader, Boolean>((self, node) -> !isType(node))
          .with(Ident.class, CodeReader::name)
          .with(FuncLit.class, CodeReader::leave)
          .doing(SelectorExpr.class, CodeReader::select)
          .doing(CallExpr.class, CodeReader::call)
          .doing(IndexExpr.class, CodeReader::leftOverValue)
          .doing(DeferStmt.class, (self, s) -> self.calls.manner(s.call(), Manner.DEFER))
          .doing(GoStmt.class, (self, s) -> self.calls.manner(s.call(), Manner.GO))
          .doing(AssignStmt.class, (self, s) -> self.moves.assign(s))
          .doing(VarSpec.class, (self, s) -> self.moves.declare(s))
          .doing(ReturnStmt.class, (self, s) -> self.returns.leave(s))
          .doing(RangeStmt.class, CodeReader::range)
          .doing(CompositeLit.class, (self, e) -> self.structs.compose(e))
          .doing(UnaryExpr.class, (self, e) -> self.moves.address(e))
          .doing(BinaryExpr.class, (self, e) -> self.moves.compare(e));

  private final Answers answers;
  private final Facts facts;
  private final References references;
  private final CallReader calls;
  private final MoveReader moves;
  private final ReturnReader returns;
  private final StructReader structs;
  private final Map<FuncLit, Code> literals = new IdentityHashMap<>();
  private final Deque<Code> open = new ArrayDeque<>();

  CodeReader(
      GoPackage owner,
      Answers answers,
      Map<Function, Reference> declared,
      Facts facts,
      Predicate<Reference> takers) {
    this.answers = answers;
    this.facts = facts;
    this.references = new References(answers, owner, declared, this::literal, this::site);
    this.moves = new MoveReader(answers, references, facts);
    this.structs = new StructReader(answers, references, moves);
    this.returns = new ReturnReader(references, moves, facts);
    this.calls = new CallReader(answers, references, moves, facts, takers);
  }

  /** Reads the code of a declaration and of all literals in it. */
  void read(Code declaration) {
    open.add(declaration);
    while (!open.isEmpty()) {
      Code code = open.remove();
      facts.codes.add(code);
      moves.enter(code);
      Walk.tree(code.body() == null ? code.node() : code.body(), this::visit);
    }
  }

  private Site site(CallExpr call) {
    return calls.site(call);
  }

  private Code literal(FuncLit literal) {
    Code known = literals.get(literal);
    if (known == null) {
      known = moves.code().literal(literal, answers.type(literal));
      literals.put(literal, known);
      open.add(known);
    }
    return known;
  }

  /** Whether the children of a node are to be visited. */
  private boolean visit(Node node) {
    return BY_KIND.apply(this, node);
  }

  private static boolean isType(Node node) {
    return node instanceof FuncType
        || node instanceof StructType
        || node instanceof InterfaceType
        || node instanceof ArrayType
        || node instanceof TypeSpec;
  }

  private void call(CallExpr call) {
    if (!answers.isType(call.function())) {
      calls.site(call);
      if (!references.isTaken(call)) {
        leftOverValue(call);
      }
    } else {
      leftOverValue(call);
    }
  }

  private void range(RangeStmt range) {
    if (references.isFunction(range.operand())) {
      calls.iterate(range);
    } else {
      moves.iterate(range);
    }
  }

  private void select(SelectorExpr selector) {
    leftOver(selector, selector.selector());
    references.mark(selector.selector());
  }

  private boolean name(Ident ident) {
    leftOver(ident, ident);
    if (answers.symbol(ident) == null && !Symbol.isExported(ident.name())) {
      facts.unclear.add(ident.name());
    }
    return false;
  }

  private boolean leave(FuncLit literal) {
    leftOver(literal);
    return false;
  }

  private void leftOver(Expr expr, Ident name) {
    if (references.isTaken(expr) || references.isTaken(name)) {
      return;
    }
    Symbol symbol = answers.symbol(name);
    boolean isFunction =
        symbol instanceof Function function
            ? function.kind() != Function.Kind.ABSTRACT_METHOD
            : symbol instanceof Variable variable
                && variable.offset() != name.start()
                && variable.type().underlying() instanceof Signature;
    if (isFunction) {
      leftOver(expr);
    }
  }

  private void leftOverValue(Expr expr) {
    if (!references.isTaken(expr) && references.isFunction(expr)) {
      leftOver(expr);
    }
  }

  private void leftOver(Expr expr) {
    if (!references.isTaken(expr)) {
      moves.add(expr, Sink.NOWHERE, answers.type(expr));
    }
  }
}
